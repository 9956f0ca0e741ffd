import { z } from 'zod';

/** The parameter of every address of one recording. */
export const idParams = z.object({ id: z.string().min(1).max(100).describe('The id of a recording.') });
