import { z } from 'zod';
import { MAX_ANSWER_UNITS, MAX_QUESTION_UNITS, MAX_SECONDS } from './limits.ts';
import { timingSchema } from './timing.ts';

/** An answer in the making, as the page keeps it and as the server keeps it for another browser or a lost one. */
export const draftSchema = z.object({
  id: z.string().min(1).max(100),
  tab: z.string().max(100),
  // Twice the longest answer: what is too long to submit is still not lost.
  text: z.string().max(2 * MAX_ANSWER_UNITS),
  ownQuestion: z.string().max(MAX_QUESTION_UNITS).exactOptional(),
  seconds: z.number().min(0).max(MAX_SECONDS),
  editedAt: z.number().min(0).describe('Milliseconds of the page’s clock; the later version wins.'),
  mode: z.enum(['typed', 'spoken']),
  recordingId: z.string().max(100).exactOptional(),
  timing: timingSchema.exactOptional(),
  sent: z.string().exactOptional(),
});
/** An answer in the making. */
export type KeptDraft = z.infer<typeof draftSchema>;
