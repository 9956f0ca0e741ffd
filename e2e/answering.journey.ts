import type { StoredAnswer } from '@sounding/core/contract';
import { answerQuestion, countAnswers, editorOf, expect, keptId, test } from './journey.ts';
import { goodAnswer, knowledgeAnswer, weakAnswer } from './sample-answers.ts';

test('an answer is written, read with its quotes, found again, rewritten and deleted', async ({ page }) => {
  await page.goto('/practice/proud-system');
  const opening = goodAnswer.slice(0, 60);
  await editorOf(page).pressSequentially(opening);
  await page.keyboard.insertText(goodAnswer.slice(opening.length));
  await expect(page.getByText('312 words')).toBeVisible();
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.getByTestId('vote')).toHaveText(/^[1-5] of 5: \w/);
  const id = await keptId(page);

  const answer = (await (await page.request.get(`/api/answers/${id}`)).json()) as StoredAnswer;
  expect(answer.text).toBe(goodAnswer);
  const assessment = answer.assessments[0];
  let quoted = 0;
  for (const [name, result] of Object.entries(assessment?.dimensions ?? {})) {
    const row = page.locator(`[data-dimension="${name}"]`);
    await row.click();
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    if (result.points !== null) await expect(row).toContainText(String(result.points));
    const spans = result.evidence;
    for (const span of spans) expect(goodAnswer.slice(span.start, span.end)).toBe(span.quote);
    const lit = await page.locator('mark[data-lit]').allTextContents();
    const covered = [...goodAnswer.split('')]
      .filter((_, at) => spans.some((span) => span.start <= at && at < span.end))
      .join('');
    expect(lit.join('')).toBe(covered);
    quoted += spans.length;
  }
  expect(quoted).toBeGreaterThan(5);

  await page.locator('#sentence-1').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('This sentence');

  await page.reload();
  await expect(page.getByTestId('vote')).toBeVisible();
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await page.getByRole('link', { name: /^Walk me through/ }).click();
  await expect(page).toHaveURL(new RegExp(`/answers/${id}$`));

  await page.getByRole('link', { name: 'Rewrite' }).click();
  await expect(editorOf(page)).toHaveValue(goodAnswer);
  await expect(page.getByRole('region', { name: 'Rubric meter' })).toBeVisible();
  await editorOf(page).fill(weakAnswer);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/a rewrite of an earlier answer: \d+ points less, beyond noise/)).toBeVisible();
  const rewriteId = await keptId(page);
  expect(rewriteId).not.toBe(id);
  expect(await countAnswers(page)).toBe(2);

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/answers$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  expect(await countAnswers(page)).toBe(2);
});

test('a deletion that is not taken back is for good', async ({ page }) => {
  const id = await answerQuestion(page, 'proud-system', goodAnswer);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect((await page.request.get(`/api/answers/${id}`)).status()).toBe(200);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden({ timeout: 15_000 });
  expect((await page.request.get(`/api/answers/${id}`)).status()).toBe(404);
  await expect(page.getByText('No answers yet.')).toBeVisible();
});

test('a deletion on its way is not offered to be taken back', async ({ page }) => {
  const id = await answerQuestion(page, 'proud-system', goodAnswer);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/api/answers/${id}`, async (route) => {
    if (route.request().method() === 'DELETE') await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The answer goes for good')).toBeVisible();
  await expect(page.getByText('Deleting …')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(0);
  letGo();
  await expect(page.getByText('Deleting …')).toBeHidden();
  expect((await page.request.get(`/api/answers/${id}`)).status()).toBe(404);
});

test('a deletion that fails brings the answer back and says so', async ({ page, watch }) => {
  watch.serverMayBeAway = true;
  const id = await answerQuestion(page, 'proud-system', goodAnswer);
  await page.route(`**/api/answers/${id}`, (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByText('Not deleted')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.unroute(`**/api/answers/${id}`);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Not deleted')).toBeHidden();
  expect(await countAnswers(page)).toBe(1);
});

test('leaving the page sends a deletion that was waiting', async ({ page }) => {
  const id = await answerQuestion(page, 'proud-system', goodAnswer);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await expect.poll(async () => (await page.request.get(`/api/answers/${id}`)).status()).toBe(404);
});

test('what cannot be judged gets a reason and no points', async ({ page }) => {
  await answerQuestion(page, 'proud-system', 'Fine.');
  await expect(page.getByText('Not assessed', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Not assessed' })).toBeVisible();
  await expect(page.getByTestId('vote')).toHaveCount(0);
  await expect(page.locator('[data-dimension]')).toHaveCount(0);
});

test('a question of one’s own is asked, answered and listed', async ({ page }) => {
  await page.goto('/practice/own');
  await page.getByRole('textbox', { name: 'Your question' }).fill('Why did you keep the old scheduler?');
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why did you keep the old scheduler?');
  await page.goto(`/answers?question=${encodeURIComponent('Why did you keep the old scheduler?')}`);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goto('/answers?question=proud-system');
  await expect(page.getByText('No answer to this question yet.')).toBeVisible();
});

test('an answer without a question is asked for its question first', async ({ page }) => {
  await page.goto('/practice/own');
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Write the question first')).toBeVisible();
  const question = page.getByRole('textbox', { name: 'Your question' });
  await expect(question).toBeFocused();
  expect(await countAnswers(page)).toBe(0);
  await question.fill('What would you build again?');
  await expect(page.getByText('Write the question first')).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would you build again?');
});

test('a knowledge question shows what was found of its key points', async ({ page }) => {
  await answerQuestion(page, 'kafka-delivery', knowledgeAnswer);
  await expect(
    page
      .getByRole('region', { name: /^Key points/ })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await expect(page.locator('[data-dimension="coverage"]')).toContainText(/[0-3]/);
});

test('the feedback can be copied as Markdown', async ({ page, context, place }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: place.url });
  await answerQuestion(page, 'proud-system', goodAnswer);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied: string = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toContain('# Walk me through');
  expect(copied).toContain(goodAnswer);
  expect(copied).toMatch(/\*\*[1-5] of 5: /);
});

test('what is longer than the limit is said before it is sent', async ({ page }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('word '.repeat(8_002));
  await expect(page.getByText('too long by 10 characters')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Submit/ })).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  expect(await countAnswers(page)).toBe(0);
});

test('past answers come page by page', async ({ page }) => {
  for (let number = 1; number <= 33; number += 1) {
    const reply = await page.request.post('/api/answers', {
      data: { question: { id: 'proud-system' }, mode: 'typed', text: `Short answer number ${number}.` },
    });
    expect(reply.ok()).toBe(true);
  }
  await page.goto('/answers');
  await expect(page.getByRole('article')).toHaveCount(30);
  await expect(page.getByRole('article').first()).toContainText('Short answer number 33.');
  await page.getByRole('button', { name: 'Show older ones' }).click();
  await expect(page.getByRole('article')).toHaveCount(33);
  await expect(page.getByRole('article').last()).toContainText('Short answer number 1.');
  await expect(page.getByRole('button', { name: 'Show older ones' })).toHaveCount(0);
});
