import { countAnswers, editorOf, expect, keptId, test } from './journey.ts';
import { goodAnswer } from './sample-answers.ts';

const KEY = 'sounding.draft.question.proud-system';

test('a draft is there again after a reload and in a new tab', async ({ page, context }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('Six of us had three weeks.');
  await page.reload();
  await expect(editorOf(page)).toHaveValue('Six of us had three weeks.');
  await expect(page.getByText('Your draft is back as you left it.')).toBeVisible();

  await editorOf(page).fill('Six of us had two weeks.');
  await expect
    .poll(() => page.evaluate(`localStorage.getItem('${KEY}') ?? ''`), { timeout: 1_500 })
    .toContain('two weeks');
  await page.close();
  const again = await context.newPage();
  await again.goto('/practice/proud-system');
  await expect(editorOf(again)).toHaveValue('Six of us had two weeks.');
  await again.getByRole('button', { name: 'Start over' }).click();
  await expect(editorOf(again)).toHaveValue('');
  await again.reload();
  await expect(editorOf(again)).toHaveValue('');
});

test('drafts of two questions do not mix', async ({ page }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('About the lockers.');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('database behind');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/database-choice$/);
  await expect(editorOf(page)).toHaveValue('');
  await editorOf(page).fill('About the database.');
  await page.goBack();
  await expect(editorOf(page)).toHaveValue('About the lockers.');
});

test('of two tabs the newer text wins, and the other tab says so', async ({ page, context }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('From the first tab.');
  await expect.poll(() => page.evaluate(`localStorage.getItem('${KEY}') ?? ''`)).toContain('first tab');
  const other = await context.newPage();
  await other.goto('/practice/proud-system');
  await expect(editorOf(other)).toHaveValue('From the first tab.');
  await editorOf(other).fill('From the second tab.');
  await expect(editorOf(page)).toHaveValue('From the second tab.');
  await expect(page.getByText('This draft is being written in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back this tab’s text' }).click();
  await expect(editorOf(page)).toHaveValue('From the first tab.');
  await expect(editorOf(other)).toHaveValue('From the first tab.');
});

test('submitting twice at once makes one answer', async ({ page }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  expect(await countAnswers(page)).toBe(1);
});

test('submitting in two tabs makes one answer', async ({ page, context }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  await expect.poll(() => page.evaluate(`localStorage.getItem('${KEY}') ?? ''`)).toContain('parcel lockers');
  const other = await context.newPage();
  await other.goto('/practice/proud-system');
  await expect(editorOf(other)).toHaveValue(goodAnswer);
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  const id = await keptId(page);
  await expect(other.getByText('This draft was submitted in another tab.')).toBeVisible();
  await other.bringToFront();
  await other.keyboard.press('Control+Enter');
  expect(await keptId(other)).toBe(id);
  expect(await countAnswers(page)).toBe(1);
});

test('a reply that got lost on its way makes no second answer', async ({ page, watch }) => {
  watch.serverMayBeAway = true;
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  await page.route('**/api/answers', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  expect(await countAnswers(page)).toBe(1);
  await page.unroute('**/api/answers');
  await page.reload();
  await expect(page.getByText('it will be kept only once')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  expect(await countAnswers(page)).toBe(1);
});

test('a key that was used for another text is replaced by a new one', async ({ page, watch }) => {
  watch.serverMayBeAway = true;
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  await expect.poll(() => page.evaluate(`localStorage.getItem('${KEY}') ?? ''`)).toContain('parcel lockers');
  const key: string = await page.evaluate(`JSON.parse(localStorage.getItem('${KEY}')).id`);
  const before = await page.request.post('/api/answers', {
    headers: { 'idempotency-key': key },
    data: { question: { text: 'Why?' }, mode: 'typed', text: 'Something else that was sent earlier.' },
  });
  expect(before.ok()).toBe(true);
  await page.keyboard.press('Control+Enter');
  const id = await keptId(page);
  const kept = (await (await page.request.get(`/api/answers/${id}`)).json()) as { text: string };
  expect(kept.text).toBe(goodAnswer);
  expect(await countAnswers(page)).toBe(2);
});

test('with the server away the feedback is shown, the draft is kept, and a retry saves it', async ({
  page,
  place,
  watch,
}) => {
  watch.serverMayBeAway = true;
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  // The feedback's code is fetched ahead of need: a server that goes away now takes nothing along.
  await page.waitForLoadState('networkidle');
  await place.stop();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('does not answer');
  await expect(page.getByTestId('vote')).toBeVisible();
  expect(await page.evaluate(`localStorage.getItem('${KEY}') ?? ''`)).toContain('parcel lockers');
  await page.getByRole('button', { name: 'Back to the editor' }).click();
  await expect(editorOf(page)).toHaveValue(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await place.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await keptId(page);
  expect(await countAnswers(page)).toBe(1);
});

test('a browser that keeps nothing is said so', async ({ page }) => {
  await page.addInitScript(
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  );
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('Not to be kept.');
  await expect(page.getByText('does not let the page keep your draft')).toBeVisible();
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await keptId(page);
});

test('nothing of a submitted answer stays in the browser', async ({ page }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('parcel lockers');
});

test('a page that cannot be shown loses no draft', async ({ page, watch }) => {
  await page.goto('/practice/proud-system');
  await editorOf(page).fill('Typed just before.');
  await page.route('**/assets/help-page*', (route) => route.abort());
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  // The browser and React both complain of what was taken away here on purpose.
  watch.complaints.length = 0;
  await page.unroute('**/assets/help-page*');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
  await page.getByRole('link', { name: 'Practice' }).click();
  await expect(editorOf(page)).toHaveValue('Typed just before.');
});
