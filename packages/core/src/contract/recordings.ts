import { z } from 'zod';
import { MAX_RECORDING_SECONDS, MAX_TERM_UNITS, MAX_TERMS } from './limits.ts';
import { timingSchema } from './timing.ts';

/** A recording: 16 kHz, one channel, signed 16-bit samples, which grows chunk by chunk while somebody speaks. */
export const recordingSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  draftId: z.string().describe('The draft, and later the answer, that it was said for.'),
  questionId: z.string().exactOptional(),
  questionText: z.string().exactOptional(),
  state: z.enum(['recording', 'finished']),
  bytes: z.int().min(0),
  seconds: z.number().min(0),
  answerId: z.string().exactOptional().describe('An answer that was made of it.'),
  spliced: z.literal(true).exactOptional().describe('It was made out of two others, not said in one go.'),
});
/** A recording. */
export type Recording = z.infer<typeof recordingSchema>;

/** Query of `GET /api/recordings`. */
export const listRecordingsQuerySchema = z.object({
  draft: z.string().max(200).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Reply of `GET /api/recordings`: newest first; `nextCursor` is absent on the last page. */
export const recordingListSchema = z.object({
  items: z.array(recordingSchema),
  nextCursor: z.string().exactOptional(),
});
/** One page of recordings. */
export type RecordingList = z.infer<typeof recordingListSchema>;

/**
 * Body of `POST /api/recordings/:id/transcription`: sound cannot be redacted, so each sending is consented to, and the
 * consent is to the endpoint that was shown and to no other.
 */
export const transcribeRequestSchema = z.object({
  consent: z.literal(true),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .describe('The address that was shown when consent was given; its origin is enough.'),
  terms: z.array(z.string().max(MAX_TERM_UNITS)).max(MAX_TERMS).exactOptional(),
});

/** Its reply: what the endpoint heard, and when, where it says so. */
export const transcriptionSchema = z.object({ text: z.string(), timing: timingSchema.exactOptional() });
/** What a transcription endpoint heard. */
export type Transcription = z.infer<typeof transcriptionSchema>;

const moment = z.number().min(0).max(MAX_RECORDING_SECONDS);

/** Body of `POST /api/recordings/splice`: a passage of one recording said anew in another. Both stay as they are. */
export const spliceRequestSchema = z.object({
  base: z.string().min(1).max(100).describe('The recording that keeps its beginning and its end.'),
  from: moment.describe('Where the passage begins in it, in seconds.'),
  to: moment.describe('Where it ends, in seconds; past the end counts as the end.'),
  insert: z.string().min(1).max(100).describe('The recording that takes the place of the passage.'),
  insertFrom: moment
    .optional()
    .describe('Where its part begins that is used, in seconds; its start if absent.'),
  insertTo: moment.optional().describe('Where that part ends; its end if absent.'),
  draftId: z.string().min(1).max(200),
});
/** A passage of one recording said anew in another. */
export type SpliceRequest = z.infer<typeof spliceRequestSchema>;
