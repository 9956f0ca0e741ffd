import { z } from 'zod';

/** Reply of `GET /api/health`: the store was asked, not assumed. */
export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  store: z.enum(['sqlite', 'postgresql']),
});
/** How the server is. */
export type Health = z.infer<typeof healthSchema>;
