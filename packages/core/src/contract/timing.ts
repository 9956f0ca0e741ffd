import { z } from 'zod';
import type { Timing } from '../delivery/timing.ts';
import { MAX_ANSWER_UNITS, MAX_RECORDING_SECONDS, MAX_TIMED_WORDS } from './limits.ts';

const moment = z.number().min(0).max(MAX_RECORDING_SECONDS).describe('Seconds from the recording’s start.');
const offset = z.int().min(0).max(MAX_ANSWER_UNITS).describe('Offset in UTF-16 code units.');

/** When the words of a spoken answer were said. The shape is `Timing` of core. */
export const timingSchema = z.object({
  words: z
    .array(
      z.object({
        start: offset,
        end: offset,
        from: moment,
        to: moment,
        confidence: z.number().min(0).max(1).exactOptional(),
      }),
    )
    .max(MAX_TIMED_WORDS),
  voice: z.array(z.object({ from: moment, to: moment })).max(MAX_TIMED_WORDS),
  precise: z.boolean(),
}) satisfies z.ZodType<Timing>;
