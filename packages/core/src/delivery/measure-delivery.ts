import type { Finding } from '../evidence/finding.ts';
import { findFillers } from '../text/fillers.ts';
import type { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import type { Delivery } from './delivery.ts';

const SECONDS_A_MINUTE = 60;
/** Nothing is said in less: such a length is a slip of the clock. */
const FEWEST_SECONDS = 1;

function round(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/**
 * Measures how an answer was delivered. `seconds` is its spoken length, where known; one under a second, or
 * that is no number, counts as unknown. Words a minute are given for spoken answers only, rounded to whole words.
 */
export function measureDelivery(
  given: Pick<Reading, 'text' | 'mode'>,
  findings: readonly Finding[],
  seconds?: number,
): Delivery {
  const words = countWords(given.text);
  const fillers = findFillers(given.text, given.mode).length;
  const known = seconds !== undefined && Number.isFinite(seconds) && seconds >= FEWEST_SECONDS;
  const first = findings.find((f) => f.move === 'constraint');
  const before = first === undefined ? undefined : countWords(given.text.slice(0, first.start));
  return {
    words,
    ...(known ? { seconds } : {}),
    ...(known && given.mode === 'spoken'
      ? { wordsPerMinute: Math.round((words / seconds) * SECONDS_A_MINUTE) }
      : {}),
    fillers,
    ...(before !== undefined && words > 0
      ? { shareBeforeFirstConstraint: round(Math.min(1, before / words), 3) }
      : {}),
  };
}
