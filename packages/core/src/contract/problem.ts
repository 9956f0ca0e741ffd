import { z } from 'zod';

/**
 * An error reply, as in RFC 9457 (problem details), with media type `application/problem+json`.
 * `code` is stable and for programs; `detail` says what to do and is for people.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().exactOptional(),
  instance: z.string().exactOptional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).exactOptional(),
});
/** An error reply. */
export type Problem = z.infer<typeof problemSchema>;
