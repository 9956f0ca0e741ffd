import { sessionSchema } from '@sounding/core/contract';
import { z } from 'zod';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';

/** The path's part that names a session. */
export const sessionParams = z.object({ id: z.string().min(1).max(100).describe('The id of a session.') });

/** What everything replies that reads a session or moves it on. */
export const asItStands = {
  200: jsonReply('The session as it stands now, with its answers.', sessionSchema),
  ...problemReplies,
};
