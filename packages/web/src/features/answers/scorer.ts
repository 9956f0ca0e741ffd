import { STARTER_QUESTIONS } from '@sounding/core';
import { createAssessClient } from './assess-client.ts';

/** The page's one scorer. Its worker is loaded on first use; `warmUp` does that ahead of need. */
export const scorer = createAssessClient(
  () => new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module', name: 'scorer' }),
);

/** How often the scorer runs ahead of need: the first runs of fresh code are several times slower. */
const WARMING_RUNS = 4;

/** Loads the scorer and lets it run on some text, so that the first real answer does not wait for it. */
export function warmUp(): void {
  const text = STARTER_QUESTIONS.map((question) => question.text).join(' ');
  for (let run = 0; run < WARMING_RUNS; run += 1) {
    // A failure shows where somebody waits for a result; here nobody does.
    scorer.assess({ text, mode: 'typed' }, { text: '' }).catch(() => undefined);
  }
}
