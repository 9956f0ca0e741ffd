import { DOUBTFUL_CONFIDENCE } from './doubtful-words.ts';
import type { Timing } from './timing.ts';

/**
 * From this share of doubted words on, a transcript as a whole is not to be trusted. Of 31 clear readings in
 * `lab/speech/heard.jsonl` one has as many, and half have less than 5 %.
 */
const POOR_SHARE = 0.1;
/** Of fewer words a share says little. */
const FEWEST_WORDS = 30;

/**
 * True where so many words were heard unsurely that asking about single ones would reassure wrongly: the whole wants to be
 * read through first. Words without a confidence count as heard, so mending them helps; false where no times are known.
 */
export function isPoorlyHeard(timing: Timing | undefined): boolean {
  const words = timing?.words ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const doubted = words.filter(({ confidence = 1 }) => confidence < DOUBTFUL_CONFIDENCE).length;
  return doubted >= words.length * POOR_SHARE;
}
