import { expect, test } from './journey.ts';
import { expectTypingWorks, panelOf } from './speaking.ts';

// The usual browser of the journeys has no microphone at all.

test('the page says that none was found', async ({ page, place }) => {
  await page.goto('/practice/proud-system');
  await page.context().grantPermissions(['microphone'], { origin: place.url });
  await panelOf(page)
    .getByRole('button', { name: /^Record/ })
    .click();
  await expect(panelOf(page).getByText('No microphone was found.')).toBeVisible();
  await expectTypingWorks(page);
});

test('a browser that cannot record is told apart from a refusal', async ({ page }) => {
  await page.addInitScript('delete window.AudioWorkletNode; delete window.AudioWorklet;');
  await page.goto('/practice/proud-system');
  await panelOf(page)
    .getByRole('button', { name: /^Record/ })
    .click();
  await expect(panelOf(page).getByText('This browser cannot record sound here')).toBeVisible();
  await expectTypingWorks(page);
});
