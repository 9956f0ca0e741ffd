import type { Page } from '@playwright/test';
import { answerAt, benchAnswers } from './answers.ts';
import { withPage } from './browser.ts';
import { median } from './percentile.ts';
import { atMost, type Measurement } from './row.ts';
import { SERVING, withServer } from './served.ts';

const RUNS = 5;

/** From the press of Submit to the first points on the screen, on the built page in Chromium. */
export const feedbackOnScreen: Measurement = {
  name: 'feedback on screen',
  async measure() {
    const figures = await withServer(SERVING.direct, ({ address }) =>
      withPage(async (page) => {
        const taken: number[] = [];
        for (let i = 0; i < RUNS; i++)
          taken.push(await submitOnce(page, address, answerAt(benchAnswers(), i).text));
        return taken;
      }),
    );
    return [
      atMost('feedback on screen after submit, first time', figures[0] ?? Number.NaN, 100, 'ms', 0),
      atMost(`the same, median of ${RUNS}`, median(figures), 100, 'ms', 0),
    ];
  },
};

async function submitOnce(page: Page, address: string, text: string): Promise<number> {
  await page.goto(`${address}/practice/proud-system`);
  await page.locator('#answer').fill(text);
  // Time to load what the page loads ahead of need; nobody writes 350 words in less.
  await page.waitForTimeout(1_000);
  // The clock runs in the page, from the click to the frame that shows the vote.
  const took = await page.evaluate(`new Promise((resolve, reject) => {
    const submit = [...document.querySelectorAll('button')].find((b) => b.textContent.trim().startsWith('Submit'));
    const late = setTimeout(() => reject(new Error('no feedback within 10 s')), 10_000);
    const began = performance.now();
    const look = () => {
      if (document.querySelector('[data-testid="vote"]') === null) return;
      observer.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    submit.click();
  })`);
  return Number(took);
}
