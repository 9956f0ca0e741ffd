import { benchAnswers } from './answers.ts';
import { withPage } from './browser.ts';
import { percentile } from './percentile.ts';
import { atMost, type Measurement, type Row } from './row.ts';
import { serveSources } from './serve-sources.ts';

const WARM_UP = 300;
const RUNS = 1200;
const FRAME_MS = 16;

/** The same in Chromium, on the page and in a worker, where it should fit into one frame. */
export const assessInChromium: Measurement = {
  name: 'assess in Chromium',
  async measure() {
    const sources = await serveSources();
    try {
      const words = JSON.stringify([benchAnswers(), WARM_UP, RUNS]);
      const [onPage, inWorker] = await withPage(async (page) => {
        await page.goto(sources.address);
        return [
          await page.evaluate(`import('/bench/time-assess.ts').then((loop) => loop.timeAssess(...${words}))`),
          await page.evaluate(`new Promise((resolve, reject) => {
            const worker = new Worker('/worker.js', { type: 'module' });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = (event) => reject(new Error(event.message || 'the worker failed'));
            worker.postMessage(${words});
          })`),
        ];
      });
      return [...rows('on the page', onPage), ...rows('in a worker', inWorker)];
    } finally {
      await sources.close();
    }
  },
};

function rows(where: string, timed: unknown): Row[] {
  if (!Array.isArray(timed)) throw new Error('Chromium gave no figures');
  const figures = timed.map(Number);
  return [
    atMost(`assess, 350 words, Chromium ${where}, median`, percentile(figures, 0.5), FRAME_MS, 'ms', 2),
    atMost(`assess, 350 words, Chromium ${where}, p99`, percentile(figures, 0.99), FRAME_MS, 'ms', 2),
  ];
}
