import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { goodAnswer, knowledgeAnswer, weakAnswer } from './sample-answers.ts';
import { startSpeaking, stopSpeaking } from './speaking.ts';
import { startPlace } from './start-page.ts';
import { hearing } from './voice/microphone.ts';
import { SPOKEN_ANSWER } from './voice/spoken-answer.ts';
import { hasVoice, synthesise } from './voice/synthesise.ts';

/** An answer with a slogan for a reason, and two follow-ups to it. */
const SESSION = [
  'Ninety vet clinics book through us, three developers, and lines that drop for an hour at a time. We keep the open bookings of a day in Redis because it is fast, with PostgreSQL behind it. A nightly job copies what is new into the billing system of another team. I wrote the sync, and it went out clinic by clinic. Booking takes 80 ms now instead of two seconds.',
  'Honestly, the runner-up was a table in PostgreSQL with an index on the day. I measured both in March on a week of real bookings: 35 ms against 80 ms at the desk, so Redis bought us less than I had thought, and it costs us a second thing to restore.',
  'The nightly job finds it: it counts bookings on both sides and pages me when they differ by more than five. That happened twice, both times after a clinic was moved.',
];

/** `node e2e/screenshots.ts FOLDER`: pictures of every page, light, dark and narrow, to be looked at. */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node e2e/screenshots.ts FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const place = await startPlace();
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: browserArguments(),
});
try {
  for (const [name, scheme, width, height] of [
    ['light', 'light', 1280, 860],
    ['dark', 'dark', 1280, 860],
    ['narrow', 'light', 360, 740],
    ['tablet', 'dark', 820, 1000],
  ] as const) {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const shoot: Shoot = (what, whole = false) =>
      page.screenshot({ path: join(folder, `${name}-${what}.png`), fullPage: whole });
    await photograph(page, shoot);
    await photographSession(page, shoot);
    await context.close();
  }
  if (hasVoice()) await photographSpoken();
} finally {
  await browser.close();
  await place.remove();
}

/** The pages of an answer that is truly spoken, in a browser whose microphone hears the machine's own voice. */
async function photographSpoken(): Promise<void> {
  const spoken = synthesise(SPOKEN_ANSWER);
  const speaking = await chromium.launch(hearing(spoken));
  const page = await speaking.newPage({ reducedMotion: 'reduce' });
  const shoot = async (what: string) => {
    for (const [name, scheme, width, height] of [
      ['light', 'light', 1280, 860],
      ['dark', 'dark', 1280, 860],
      ['narrow', 'light', 360, 740],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder ?? '', `${name}-${what}.png`) });
      await page.screenshot({ path: join(folder ?? '', `${name}-${what}-whole.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 860 });
  };
  await page.goto(`${place.url}/practice/proud-system`);
  await startSpeaking(page);
  await page.waitForTimeout(40_000);
  await shoot('spoken-recording');
  await page.waitForTimeout(Math.max(0, spoken.seconds - 42) * 1000);
  await stopSpeaking(page);
  await shoot('spoken-mending');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/answers\/[^/]+$/);
  await page.getByRole('slider', { name: 'Moment in the answer' }).waitFor();
  await page.getByRole('button', { name: /^Numbers/ }).click();
  await page.mouse.move(0, 0);
  await shoot('spoken-feedback');
  await page.goto(`${page.url()}/retake`);
  await page.getByRole('button', { name: 'Later' }).waitFor();
  await shoot('spoken-retake');
  await page.goBack();
  await page.getByRole('link', { name: 'Rewrite' }).click();
  const editor = page.getByRole('textbox', { name: 'Your answer' });
  await editor.fill(`${await editor.inputValue()} Since then I agree every payload in writing first.`);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Compare with the one before' }).click();
  await page.locator('ins').first().waitFor();
  await shoot('spoken-compare');
  await page.goto(`${place.url}/settings`);
  await page.getByRole('radio').first().waitFor();
  await shoot('settings');
  await speaking.close();
}

type Shoot = (what: string, whole?: boolean) => Promise<unknown>;

async function photographSession(page: Page, shoot: Shoot): Promise<void> {
  await page.goto(`${place.url}/practice/database-choice`);
  const editor = page.getByRole('textbox', { name: 'Your answer' });
  await editor.fill(SESSION[0] ?? '');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/answers\//);
  await page.getByRole('region', { name: 'What an interviewer would ask next' }).waitFor();
  await shoot('feedback-probes', true);
  await page.getByRole('link', { name: 'Face follow-ups' }).click();
  for (const [i, text] of SESSION.slice(1).entries()) {
    await page.getByRole('region', { name: `Follow-up ${i + 1}, open` }).waitFor();
    await shoot(`session-${i + 1}`);
    await editor.fill(text);
    await page.keyboard.press('Control+Enter');
  }
  await page.getByRole('region', { name: 'Follow-up 3, open' }).waitFor();
  await shoot('session-3', true);
  await page.getByRole('button', { name: 'Pass on this one' }).click();
  await page.getByTestId('closing-vote').waitFor();
  await shoot('session-closing');
  await shoot('session-closing-whole', true);
  await page.goto(`${place.url}/sessions`);
  await page.getByRole('listitem').first().waitFor();
  await shoot('sessions');
}

async function photograph(page: Page, shoot: Shoot): Promise<void> {
  await page.goto(`${place.url}/practice/proud-system`);
  const editor = page.getByRole('textbox', { name: 'Your answer' });
  await editor.waitFor();
  await shoot('practice-empty');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').waitFor();
  await shoot('picker');
  await page.keyboard.press('Escape');
  await editor.fill(goodAnswer);
  await page.keyboard.press('Control+/');
  await page.getByRole('region', { name: 'Rubric meter' }).waitFor();
  await shoot('practice-meter', true);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/answers\//);
  await page.getByTestId('vote').waitFor();
  await shoot('feedback', true);
  await page.getByRole('button', { name: /^Alternatives/ }).click();
  await page.mouse.move(0, 0);
  await shoot('feedback-dimension');
  await page.locator('#sentence-5').click();
  await page.mouse.move(0, 0);
  await shoot('feedback-sentence');
  await page.getByRole('link', { name: 'Rewrite' }).click();
  await editor.waitFor();
  await editor.fill(weakAnswer);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/answers\/[^/]+$/);
  await page.getByText('a rewrite of').waitFor();
  await shoot('feedback-weak', true);
  await page.locator('[data-dimension="credibility"]').click();
  await page.mouse.move(0, 0);
  await shoot('feedback-against');
  await page.getByRole('link', { name: 'Next question' }).click();
  await page.goto(`${place.url}/practice/kafka-delivery`);
  await editor.fill(knowledgeAnswer);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: /^Key points/ }).waitFor();
  await shoot('feedback-knowledge', true);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await shoot('undo');
  await page.goto(`${place.url}/practice/own`);
  await page.getByRole('textbox', { name: 'Your question' }).fill('What would you build again?');
  await editor.fill('Fine.');
  await shoot('own-question');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Not assessed', { exact: true }).waitFor();
  await shoot('not-assessed');
  await page.goto(`${place.url}/practice/slow-code`);
  await editor.fill(weakAnswer);
  await page.route('**/api/answers', (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').waitFor();
  await page.getByTestId('vote').waitFor();
  await shoot('server-away');
  await page.reload();
  await shoot('draft-restored');
  await page.unroute('**/api/answers');
  await page.goto(`${place.url}/answers`);
  await page.getByRole('listitem').first().waitFor();
  await shoot('past');
  await page.goto(`${place.url}/help`);
  await page.getByRole('heading', { name: 'Help' }).waitFor();
  await shoot('help', true);
}
