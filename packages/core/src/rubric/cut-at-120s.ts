import { findWords } from '../text/words.ts';

/** The seconds after which an interviewer is lost. */
const HEARD_SECONDS = 120;

/**
 * The offset at which 120 s of an answer of `seconds` were over, taking its words as evenly spoken: the end of
 * the last word heard. Undefined when it was no longer than that, or its length is not known.
 */
export function cutAt120s(text: string, seconds: number | undefined): number | undefined {
  if (seconds === undefined || !Number.isFinite(seconds) || seconds <= HEARD_SECONDS) return undefined;
  const words = findWords(text);
  const heard = Math.floor((words.length * HEARD_SECONDS) / seconds);
  return words[heard - 1]?.end ?? 0;
}
