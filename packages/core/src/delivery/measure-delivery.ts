import type { Finding } from '../evidence/finding.ts';
import { findFillers } from '../text/fillers.ts';
import type { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import type { Delivery } from './delivery.ts';

const SECONDS_A_MINUTE = 60;

function round(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/**
 * Measures how an answer was delivered. `seconds` is its spoken length, where known; a length that is not a
 * positive number counts as unknown. Words a minute are given for spoken answers only, rounded to whole words.
 */
export function measureDelivery(reading: Reading, findings: readonly Finding[], seconds?: number): Delivery {
  const words = countWords(reading.text);
  const fillers = findFillers(reading.text, reading.mode).length;
  const known = seconds !== undefined && Number.isFinite(seconds) && seconds > 0;
  const first = findings.find((f) => f.move === 'constraint');
  const before = first === undefined ? undefined : countWords(reading.text.slice(0, first.start));
  return {
    words,
    ...(known ? { seconds } : {}),
    ...(known && reading.mode === 'spoken'
      ? { wordsPerMinute: Math.round((words / seconds) * SECONDS_A_MINUTE) }
      : {}),
    fillers,
    ...(before !== undefined && words > 0
      ? { shareBeforeFirstConstraint: round(Math.min(1, before / words), 3) }
      : {}),
  };
}
