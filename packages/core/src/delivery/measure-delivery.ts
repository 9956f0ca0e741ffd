import type { Finding } from '../evidence/finding.ts';
import type { Mode } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import type { Delivery } from './delivery.ts';
import { findPauses } from './find-pauses.ts';
import { readFillers } from './read-fillers.ts';
import type { Timing } from './timing.ts';

const SECONDS_A_MINUTE = 60;
/** Nothing is said in less: such a length is a slip of the clock. */
const FEWEST_SECONDS = 1;

function round(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** What is measured: `seconds` and `timing` only where they are known. */
export interface GivenAnswer {
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number;
  readonly timing?: Timing;
}

/**
 * Measures how an answer was delivered. `seconds` is its spoken length, where known; one under a second, or
 * that is no number, counts as unknown. Words a minute are given for spoken answers only, rounded to whole words;
 * pauses only where its words are timed (see `findPauses`).
 */
export function measureDelivery(
  given: GivenAnswer,
  findings: readonly Pick<Finding, 'move' | 'start'>[],
): Delivery {
  const { text, mode, seconds, timing } = given;
  const words = countWords(text);
  const known = seconds !== undefined && Number.isFinite(seconds) && seconds >= FEWEST_SECONDS;
  const first = findings.find((f) => f.move === 'constraint');
  const before = first === undefined ? undefined : countWords(text.slice(0, first.start));
  return {
    words,
    ...(known ? { seconds } : {}),
    ...(known && mode === 'spoken'
      ? { wordsPerMinute: Math.round((words / seconds) * SECONDS_A_MINUTE) }
      : {}),
    fillers: readFillers(text, mode).length,
    ...(mode === 'spoken' && timing !== undefined ? { pauses: findPauses(timing).length } : {}),
    ...(before !== undefined && words > 0
      ? { shareBeforeFirstConstraint: round(Math.min(1, before / words), 3) }
      : {}),
  };
}
