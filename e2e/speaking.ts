import type { Page } from '@playwright/test';
import { editorOf, expect, keptId } from './journey.ts';
import { goodAnswer } from './sample-answers.ts';

/** The part of the page for speaking. */
export function panelOf(page: Page) {
  return page.getByRole('region', { name: 'Speaking' });
}

/** What is heard while somebody speaks. */
export function liveTextOf(page: Page) {
  return page.getByRole('region', { name: 'What is heard' });
}

/** Allows the microphone, as a person does at the browser's question, and begins a recording. */
export async function startSpeaking(page: Page): Promise<void> {
  await page.context().grantPermissions(['microphone'], { origin: new URL(page.url()).origin });
  await panelOf(page)
    .getByRole('button', { name: /^Record/ })
    .click();
  await expect(panelOf(page).getByRole('button', { name: /^Stop/ })).toBeVisible();
}

/** Ends the recording, waits until its text is in the editor, and says how many seconds that took. */
export async function stopSpeaking(page: Page): Promise<number> {
  await panelOf(page).getByRole('button', { name: /^Stop/ }).click();
  const stopped = Date.now();
  await expect(editorOf(page)).toHaveValue(/\w/, { timeout: 60_000 });
  return (Date.now() - stopped) / 1000;
}

/** Whatever is wrong with the sound, an answer can be typed and kept. */
export async function expectTypingWorks(page: Page): Promise<void> {
  await editorOf(page).fill(goodAnswer);
  await page.keyboard.press('Control+Enter');
  await keptId(page);
  await expect(page.getByTestId('vote')).toBeVisible();
}
