import { expectNoBarriers } from './barriers.ts';
import { answerQuestion, editorOf, expect, keptId, test } from './journey.ts';
import { goodAnswer, plainAnswer, weakAnswer } from './sample-answers.ts';
import { keepSpokenAnswer } from './spoken-by-api.ts';

const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  { name: '360 px, light', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: '360 px, dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { name, colorScheme, viewport } of looks) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test('no page has a barrier that axe knows, and none scrolls sideways', async ({ page, watch }) => {
      // The page that is missing is missing on purpose.
      watch.serverMayBeAway = true;
      const check = (what: string) => expectNoBarriers(page, what);
      await page.goto('/');
      await editorOf(page).waitFor();
      await check('practice, empty');
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').waitFor();
      await check('picker');
      await page.keyboard.press('Escape');
      await page.goto('/practice/own');
      await editorOf(page).waitFor();
      await check('own question');
      await page.goto('/practice/proud-system');
      await editorOf(page).fill(weakAnswer);
      await page.keyboard.press('Control+/');
      await page.getByRole('region', { name: 'Rubric meter' }).waitFor();
      await check('practice with the meter');
      await page.reload();
      await page.getByText('Your draft is back').waitFor();
      await check('practice with a notice');
      await page.keyboard.press('Control+Enter');
      await keptId(page);
      await page.getByTestId('vote').waitFor();
      await check('feedback');
      for (const dimension of ['credibility', 'customer', 'coverage']) {
        await page.locator(`[data-dimension="${dimension}"]`).click();
        await check(`feedback on ${dimension}`);
      }
      await page.locator('#sentence-1').click();
      await check('feedback on a sentence');
      await page.getByRole('link', { name: 'Rewrite' }).click();
      await editorOf(page).fill(goodAnswer);
      await page.keyboard.press('Control+Enter');
      await page.getByText('a rewrite of').waitFor();
      await page.locator('[data-dimension="alternatives"]').click();
      await check('feedback of a rewrite');
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await check('answers with the offer to undo');
      await page.getByRole('button', { name: 'Undo' }).click();
      await answerQuestion(page, 'proud-system', 'Fine.');
      await page.getByText('Not assessed', { exact: true }).waitFor();
      await check('not assessed');
      await page.goto('/help');
      await page.getByRole('heading', { name: 'Help', exact: true }).waitFor();
      await check('help');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await check('shortcuts');
      await page.goto('/nowhere');
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
      await check('not found');
      await page.goto('/answers/nowhere');
      await page.getByRole('heading', { name: 'There is no such answer' }).waitFor();
      await check('answer not found');
    });

    test('no page of a spoken answer has a barrier that axe knows, and none scrolls sideways', async ({
      page,
    }) => {
      const check = (what: string) => expectNoBarriers(page, what);
      await page.goto('/help');
      const first = await keepSpokenAnswer(page, 'proud-system', goodAnswer);
      const second = await keepSpokenAnswer(page, 'proud-system', `${goodAnswer} So I wrote it down.`, first);
      await page.goto(`/answers/${second}`);
      await page.getByRole('slider', { name: 'Moment in the answer' }).waitFor();
      await page.getByRole('region', { name: 'Attempts' }).waitFor();
      await check('feedback of a spoken answer');
      await page.locator('[data-dimension="numbers"]').click();
      await check('its quotes on the axis');
      await page.getByRole('link', { name: 'Compare with the one before' }).click();
      await page.locator('ins').first().waitFor();
      await check('two attempts compared');
      await page.goto(`/answers/${first}/retake`);
      await page.getByRole('button', { name: 'Later' }).waitFor();
      await check('a passage to be said anew');
      await page.goto('/settings');
      await page.getByRole('radio', { name: /^This page, offline/ }).waitFor();
      await page.getByRole('listitem').first().waitFor();
      await check('settings with recordings');
      await page.goto('/answers');
      await page.getByRole('article').first().waitFor();
      await check('answers with spoken ones');
    });

    test('no page of a session has a barrier that axe knows, and none scrolls sideways', async ({
      page,
      watch,
    }) => {
      // The session that is missing is missing on purpose.
      watch.serverMayBeAway = true;
      const check = (what: string) => expectNoBarriers(page, what);
      await page.goto('/sessions');
      await page.getByText('No sessions yet.').waitFor();
      await check('sessions, empty');
      await answerQuestion(page, 'proud-system', plainAnswer);
      await page.getByRole('region', { name: 'What an interviewer would ask next' }).waitFor();
      await check('feedback with what would be asked next');
      await page.getByRole('link', { name: 'Face follow-ups' }).click();
      await page.getByRole('region', { name: 'Follow-up 1, open' }).waitFor();
      await editorOf(page).waitFor();
      await check('a follow-up');
      await editorOf(page).fill('It was a good decision in general and people liked it a lot.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: 'Follow-up 2, open' }).waitFor();
      await editorOf(page).fill('half a thought');
      await page.getByRole('button', { name: 'End here' }).click();
      await check('a follow-up asked again, and the question whether to end');
      await page.getByRole('button', { name: 'End without these words?' }).click();
      await page.getByTestId('closing-vote').waitFor();
      await check('closing feedback');
      const row = page.locator('details[data-dimension="credibility"]');
      await row.locator('summary').first().click();
      await check('its quotes');
      await page.goto('/sessions');
      await page.getByRole('article').waitFor();
      await check('sessions');
      await page.getByRole('button', { name: /^Delete the session/ }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await check('sessions with the offer to undo');
      await page.goto('/sessions/nowhere');
      await page.getByRole('heading', { name: 'There is no such session' }).waitFor();
      await check('session not found');
    });
  });
}

test('everything can be done from the keyboard', async ({ page }) => {
  await page.goto('/');
  await editorOf(page).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('flaky');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/flaky-test$/);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.insertText(goodAnswer);
  await expect(editorOf(page)).toHaveValue(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  await expect(page.getByTestId('vote')).toBeVisible();

  const focused = (selector: string) => page.locator(`${selector}:focus`);
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60 && (await focused(selector).count()) === 0; i += 1)
      await page.keyboard.press('Tab');
    await expect(focused(selector)).toBeVisible();
  };
  await tabTo('[data-dimension="numbers"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-dimension="numbers"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('mark[data-lit]').first()).toBeVisible();
  await tabTo('#sentence-1');
  await page.keyboard.press('ArrowDown');
  await expect(focused('#sentence-2')).toBeVisible();
  await expect(page.locator('#sentence-2')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(focused('#sentence-1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);

  await page.reload();
  await expect(page.getByTestId('vote')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(focused('#sentence-1')).toBeVisible();
  await expect(page.locator('#sentence-1')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(focused('#sentence-2')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/rewrite$/);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type(' More.');
  await expect(editorOf(page)).toHaveValue(`${goodAnswer} More.`);
  await page.goBack();
  await expect(page.getByTestId('vote')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/practice\//);
});

test('the way past the navigation leads to the page', async ({ page }) => {
  await page.goto('/help');
  await page.getByRole('heading', { name: 'Help' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a chosen theme holds across a reload and against the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/help');
  const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await background();
  await page.getByRole('button', { name: 'Theme: System' }).click();
  expect(await background()).toBe(light);
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  expect(await background()).toBe(light);
});

test('the timer starts with the first keystroke, can be paused and set back', async ({ page }) => {
  await page.clock.install();
  await page.goto('/practice/proud-system');
  const clock = (text: string) => page.getByTitle('Time since the first keystroke').getByText(text);
  await page.clock.runFor(5_000);
  await expect(clock('0:00')).toBeVisible();
  await editorOf(page).pressSequentially('a');
  await page.clock.runFor(89_000);
  await expect(clock('1:29')).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(page.getByText('90 seconds: long enough for a full answer.')).toBeAttached();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(60_000);
  await expect(clock('1:31')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(30_000);
  await expect(page.getByText('over', { exact: true })).toBeVisible();
  await expect(page.getByText('Two minutes: an interviewer would be lost by now.')).toBeAttached();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(clock('0:00')).toBeVisible();
});
