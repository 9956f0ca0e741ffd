import type { Timing } from '@sounding/core';
import { roundSeconds } from '../../../lib/round-seconds.ts';

/**
 * Times to the millisecond and confidences to the hundredth, which is finer than any recogniser knows them: what is sent
 * with a long answer stays small, and sent again it is the same to the letter.
 */
export function roundTiming({ words, voice, precise }: Timing): Timing {
  return {
    words: words.map(({ start, end, from, to, confidence }) => ({
      start,
      end,
      from: roundSeconds(from),
      to: roundSeconds(to),
      ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) / 100 }),
    })),
    voice: voice.map(({ from, to }) => ({ from: roundSeconds(from), to: roundSeconds(to) })),
    precise,
  };
}
