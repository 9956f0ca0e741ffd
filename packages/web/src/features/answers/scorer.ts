import { STARTER_QUESTIONS } from '@sounding/core';
import { createAssessClient } from './assess-client.ts';

/** The page's one scorer. Its worker is loaded on first use; `warmUp` does that ahead of need. */
export const scorer = createAssessClient(
  () => new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module', name: 'scorer' }),
);

/** How often the scorer runs ahead of need: the first runs of fresh code are several times slower. */
const WARMING_RUNS = 6;
/** Statements that make the text about as long as a real answer. */
const WARMING_POINTS = 12;

/** A small answer that makes most of what the scorer looks for, so that all of its code has run. */
const WARMING_STORY =
  'We had three months, four people and 200 requests a second, and nothing could be lost. ' +
  'We tried a queue in memory for two weeks, but a restart lost 40 orders, so we chose a log on disk and gave up speed. ' +
  'I wrote the reader; the billing side belonged to another team. We moved one shop first, then ten, with a flag as the way back. ' +
  'An alert pages us when the lag passes 30 seconds, and it fired once. Customers no longer wait: complaints fell from 90 a week to 11. ' +
  'At ten times the load the single writer would be the bottleneck, and next time I would split it earlier. We left reports out on purpose.';

/**
 * A sign outside Latin-1. Measured: with it in some warming runs, the first answer from a text field takes a third
 * of the time. Probably expressions are compiled anew for strings of two bytes a sign; that was not seen itself.
 */
const WIDE_SIGN = '…';

/** Loads the scorer and lets it run on some text, so that the first real answer does not wait for it. */
export function warmUp(): void {
  const told = STARTER_QUESTIONS.flatMap((question) => question.keyPoints ?? []).slice(0, WARMING_POINTS);
  const narrow = [WARMING_STORY, ...told].join(' ');
  const wide = `${narrow} ${WIDE_SIGN}`;
  for (let run = 0; run < WARMING_RUNS; run += 1) {
    const text = run % 2 === 0 ? narrow : wide;
    // A failure shows where somebody waits for a result; here nobody does.
    scorer.assess({ text, mode: 'typed' }, { text: STARTER_QUESTIONS[0]?.text ?? '' }).catch(() => undefined);
  }
}
