import type { Timing } from '../delivery/timing.ts';
import { findWords } from '../text/words.ts';

/** The seconds after which an interviewer is lost. */
const HEARD_SECONDS = 120;

/**
 * The offset at which 120 s of an answer of `seconds` were over: the end of the last word heard. With precise word times it is
 * the last word that was over by then; where only the stretches of voice are known the words are spread evenly over those, else over
 * the whole length. Seconds count from the recording's start, as the clock on the page does. Undefined when all was said
 * by then, or the length is not known.
 */
export function cutAt120s(text: string, seconds: number | undefined, timing?: Timing): number | undefined {
  const length = lengthOf(timing) ?? seconds;
  if (length === undefined || !Number.isFinite(length) || length <= HEARD_SECONDS) return undefined;
  if (timing?.precise === true && timing.words.length > 0) {
    const last = timing.words.findLast((word) => word.to <= HEARD_SECONDS);
    return Math.min(last?.end ?? 0, text.length);
  }
  const words = findWords(text);
  const heard = Math.floor(words.length * shareHeard(length, timing));
  return words[heard - 1]?.end ?? 0;
}

/** When the last word was said, where that is known: somebody may have let the recorder run. */
function lengthOf(timing: Timing | undefined): number | undefined {
  if (timing === undefined) return undefined;
  const { words, voice, precise } = timing;
  return (precise ? words.at(-1)?.to : undefined) ?? voice.at(-1)?.to;
}

function shareHeard(length: number, timing: Timing | undefined): number {
  const spokenBy = (limit: number): number =>
    (timing?.voice ?? []).reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, limit) - from), 0);
  const spoken = spokenBy(Number.POSITIVE_INFINITY);
  return spoken > 0 ? spokenBy(HEARD_SECONDS) / spoken : HEARD_SECONDS / length;
}
