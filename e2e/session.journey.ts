import type { Page } from '@playwright/test';
import type { SessionView } from '@sounding/core/contract';
import { answerQuestion, countAnswers, editorOf, expect, test } from './journey.ts';
import { plainAnswer } from './sample-answers.ts';

/** Says much about figures and what was weighed. */
const rich =
  'At peak it was 4,200 orders a second. I measured that with pgbench over a week of production traces in March; RabbitMQ stopped at 1,100, so I chose Kafka and gave up simple operations for it.';
/** Goes past whatever was asked. */
const dodge = 'Fine.';

async function beginFromFeedback(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Face follow-ups' }).click();
  return sessionId(page);
}

async function sessionId(page: Page): Promise<string> {
  await page.waitForURL(/\/sessions\/(?!new)[^/]+$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function stateOf(page: Page, id: string): Promise<SessionView> {
  return (await (await page.request.get(`/api/sessions/${id}`)).json()) as SessionView;
}

/** The follow-up that is open, as the page shows it. */
function openFollowUp(page: Page, number: number) {
  return page.getByRole('region', { name: `Follow-up ${number}, open` });
}

test('follow-ups are dodged, asked again, answered and passed, and the whole exchange is read at the end', async ({
  page,
}) => {
  await answerQuestion(page, 'proud-system', plainAnswer);
  await expect(page.getByRole('region', { name: 'What an interviewer would ask next' })).toBeVisible();
  const id = await beginFromFeedback(page);

  const first = openFollowUp(page, 1);
  await expect(first).toBeVisible();
  await expect(editorOf(page)).toBeFocused();
  await expect(page.getByText('aim: 0:20–0:45')).toBeVisible();
  const asked = (await stateOf(page, id)).turns[1]?.probe;
  await expect(first.getByRole('heading')).toContainText(asked?.text.slice(0, 20) ?? 'missing');
  await expect(first).toContainText('Why:');
  await expect(page.getByRole('status').filter({ hasText: 'Follow-up 1' })).toHaveCount(1);

  await editorOf(page).fill(dodge);
  await page.keyboard.press('Control+Enter');
  const second = openFollowUp(page, 2);
  await expect(second.getByText('Asked again')).toBeVisible();
  await expect(editorOf(page)).toBeFocused();
  await expect(editorOf(page)).toHaveValue('');
  expect((await stateOf(page, id)).turns[2]?.probe).toMatchObject({ kind: asked?.kind, sharper: true });

  await editorOf(page).fill(rich);
  await page.getByRole('button', { name: /^Answer/ }).click();
  await expect(openFollowUp(page, 3)).toBeVisible();
  await page.getByRole('button', { name: 'Pass on this one' }).click();

  await expect(page.getByRole('heading', { name: 'The whole exchange' })).toBeFocused();
  await expect(page.getByTestId('closing-vote')).toHaveText(/^[1-5] of 5: \w/);
  await expect(page.getByText('Passed on this one.')).toBeVisible();
  await expect(page.getByText('raised only when asked').first()).toBeVisible();
  const { closing, turns, status } = await stateOf(page, id);
  expect(status).toBe('closed');
  const raised = Object.entries(closing?.dimensions ?? {}).filter(([, result]) => result.raisedOnlyWhenAsked);
  expect(raised.length).toBeGreaterThan(0);
  for (const [name, { points, evidence }] of Object.entries(closing?.dimensions ?? {})) {
    const row = page.locator(`details[data-dimension="${name}"]`);
    await expect(row).toHaveCount(points === null ? 0 : 1);
    if (points === null) continue;
    await expect(row.locator('summary').first()).toContainText(String(points));
    for (const quote of evidence) {
      const said = turns.find(({ answer }) => answer?.id === quote.answerId)?.answer?.text;
      expect(said?.slice(quote.start, quote.end)).toBe(quote.quote);
    }
  }

  const [name, result] = raised[0] ?? ['', undefined];
  const later = result?.evidence.find((quote) => quote.answerId !== turns[0]?.answer?.id);
  const row = page.locator(`details[data-dimension="${name}"]`);
  await row.locator('summary').first().click();
  const more = row.locator('summary', { hasText: 'more quote' });
  if ((await more.count()) > 0) await more.click();
  await row
    .getByRole('button', { name: later?.quote ?? 'missing', exact: true })
    .first()
    .click();
  await expect(page.locator('mark')).toHaveText(later?.quote ?? 'missing');
  await expect(page.locator('mark')).toBeFocused();

  expect(await countAnswers(page), 'answers to follow-ups are no answers of their own').toBe(1);
  await page.getByRole('link', { name: /^Say it again, with this/ }).click();
  await expect(page).toHaveURL(new RegExp(`/answers/${turns[0]?.answer?.id}/rewrite`));
});

test('a session goes on after a reload, a restart of the server and from the list, and is deleted for good', async ({
  page,
  place,
  watch,
}) => {
  watch.serverMayBeAway = true;
  await answerQuestion(page, 'proud-system', plainAnswer);
  const id = await beginFromFeedback(page);
  const asked = await openFollowUp(page, 1).getByRole('heading').textContent();
  await editorOf(page).fill(rich);
  await expect(page.getByText('Saved here and on the server')).toBeVisible();
  await page.reload();
  await expect(editorOf(page)).toHaveValue(rich);
  await expect(openFollowUp(page, 1).getByRole('heading')).toHaveText(asked ?? 'missing');

  await place.stop();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Not sent')).toBeVisible();
  await expect(editorOf(page)).toHaveValue(rich);
  await place.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(openFollowUp(page, 2)).toBeVisible();
  expect((await stateOf(page, id)).turns).toHaveLength(3);

  await page.getByRole('link', { name: 'Sessions', exact: true }).first().click();
  const row = page.getByRole('article');
  await expect(row).toContainText('goes on');
  await expect(row).toContainText('2 follow-ups, 1 answered');
  await row.getByRole('link').click();
  await expect(openFollowUp(page, 2)).toBeVisible();
  await editorOf(page).fill('half a thought');
  await page.getByRole('button', { name: 'End here' }).click();
  await page.getByRole('button', { name: 'End without these words?' }).click();
  await expect(page.getByTestId('closing-vote')).toBeVisible();
  await expect(page.getByText('Not answered: the session was ended.')).toBeVisible();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL(/\/sessions$/);
  await expect(page.getByText('No sessions yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article')).toContainText('closed');
  await page.getByRole('button', { name: /^Delete the session on Walk me/ }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden({ timeout: 15_000 });
  expect((await page.request.get(`/api/sessions/${id}`)).status()).toBe(404);
  expect(await countAnswers(page), 'the answer from before the session stays').toBe(1);
});

test('a follow-up that another tab has answered keeps the words of this one', async ({
  page,
  context,
  watch,
}) => {
  watch.serverMayBeAway = true;
  await answerQuestion(page, 'proud-system', plainAnswer);
  const id = await beginFromFeedback(page);
  await editorOf(page).fill(rich);
  const reply = await page.request.post(`/api/sessions/${id}/answers`, {
    data: { turn: 1, mode: 'typed', text: dodge },
  });
  expect(reply.ok()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Moved on')).toBeVisible();
  await expect(editorOf(page)).toHaveValue(rich);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy my words' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(rich);
  await page.getByRole('button', { name: 'Go on with the session' }).click();
  await expect(openFollowUp(page, 2)).toBeVisible();
  await expect(page.getByText(dodge, { exact: true })).toBeVisible();
  await expect(editorOf(page)).toHaveValue('');
});

test('a second tab goes on with the session once the first has answered', async ({ page, context }) => {
  await answerQuestion(page, 'proud-system', plainAnswer);
  const id = await beginFromFeedback(page);
  await editorOf(page).fill(dodge);
  await expect(page.getByText('Saved here and on the server')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/sessions/${id}`);
  await expect(editorOf(other)).toHaveValue(dodge);
  await editorOf(page).press('Control+Enter');
  await expect(openFollowUp(page, 2)).toBeVisible();
  await expect(other.getByText('You have answered this in another tab.')).toBeVisible();
  await other.getByRole('button', { name: 'Go on with the session' }).click();
  await expect(openFollowUp(other, 2)).toBeVisible();
  await expect(editorOf(other)).toHaveValue('');
});

test('as many follow-ups are asked as were chosen, and one may say that one does not know', async ({
  page,
}) => {
  await answerQuestion(page, 'proud-system', plainAnswer);
  await page.getByLabel('How many follow-ups at most').selectOption('2');
  const id = await beginFromFeedback(page);
  expect((await stateOf(page, id)).mostFollowUps).toBe(2);
  await expect(page).toHaveTitle(/^Walk me through .* · Session/);
  await editorOf(page).fill('I don’t know.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('You said that you do not know: that costs nothing.')).toBeVisible();
  await page.getByRole('button', { name: 'End here' }).click();
  await expect(page.getByText('you said that you do not know: that costs nothing')).toHaveCount(2);
  await page.goto('/sessions');
  await expect(page.getByRole('article')).toContainText(plainAnswer.slice(0, 60));
  await expect(page.getByRole('article')).toContainText('2 follow-ups, 1 answered');
  await page.getByRole('button', { name: 'Begin another session' }).click();
  await expect(page.getByRole('button', { name: 'Follow-ups: on' })).toBeVisible();
});

test('with follow-ups chosen on the practice page, an answer leads straight to the first of them', async ({
  page,
}) => {
  await page.goto('/sessions');
  await page.getByRole('button', { name: 'Answer a question, then face follow-ups' }).click();
  await expect(page.getByRole('button', { name: 'Follow-ups: on' })).toHaveAttribute('aria-pressed', 'true');
  await editorOf(page).fill(plainAnswer);
  await page.keyboard.press('Control+Enter');
  const id = await sessionId(page);
  await expect(openFollowUp(page, 1)).toBeVisible();
  await page.goto('/practice/proud-system');
  await page.getByRole('button', { name: 'Follow-ups: on' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Follow-ups: off' })).toBeVisible();
  expect((await stateOf(page, id)).status).toBe('probe-open');
});

test('a session begun elsewhere on a question alone is answered from its beginning', async ({ page }) => {
  const begun = await page.request.post('/api/sessions', { data: { question: { id: 'proud-system' } } });
  const { id } = (await begun.json()) as SessionView;
  await page.goto(`/sessions/${id}`);
  await expect(editorOf(page)).toBeFocused();
  await expect(page.getByText('aim: 1:30–2:00')).toBeVisible();
  await editorOf(page).fill(plainAnswer);
  await page.keyboard.press('Control+Enter');
  await expect(openFollowUp(page, 1)).toBeVisible();
  expect(await countAnswers(page)).toBe(1);
});

test('a whole session can be had from the keyboard', async ({ page }) => {
  await answerQuestion(page, 'proud-system', plainAnswer);
  await expect(page.getByTestId('vote')).toBeVisible();
  await page.keyboard.press('f');
  await sessionId(page);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.insertText(rich);
  await page.keyboard.press('Control+Enter');
  await expect(openFollowUp(page, 2)).toBeVisible();
  await expect(editorOf(page)).toBeFocused();
  const tabTo = async (name: string) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').textContent())?.includes(name)) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await tabTo('Pass on this one');
  await page.keyboard.press('Enter');
  await expect(openFollowUp(page, 3)).toBeVisible();
  await expect(editorOf(page)).toBeFocused();
  await tabTo('End here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The whole exchange' })).toBeFocused();
  await tabTo('Numbers');
  await page.keyboard.press('Enter');
  await expect(page.locator('details[data-dimension="numbers"]')).toHaveAttribute('open', '');
});

test('more sessions than fit one page come page by page', async ({ page }) => {
  for (let number = 0; number < 32; number += 1) {
    const reply = await page.request.post('/api/sessions', { data: { question: { id: 'proud-system' } } });
    expect(reply.ok()).toBe(true);
  }
  await page.goto('/sessions');
  await expect(page.getByRole('article')).toHaveCount(30);
  await page.getByRole('button', { name: 'Show older ones' }).click();
  await expect(page.getByRole('article')).toHaveCount(32);
});
