import { z } from 'zod';
import { MAX_ANSWER_UNITS, MAX_KEY_POINTS, MAX_QUESTION_UNITS, MAX_SECONDS } from './limits.ts';
import { questionKindSchema } from './questions.ts';

/** One input line of `sounding score --jsonl`. Unknown fields are ignored; null stands for absent. */
export const scoreLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().max(MAX_QUESTION_UNITS).nullish(),
  kind: questionKindSchema.nullish(),
  mode: z.enum(['typed', 'spoken']).nullish(),
  seconds: z.number().min(0).max(MAX_SECONDS).nullish(),
  text: z.string().max(MAX_ANSWER_UNITS),
  keyPoints: z.array(z.string().min(1).max(1000)).max(MAX_KEY_POINTS).nullish(),
});
/** One answer to score. */
export type ScoreLine = z.infer<typeof scoreLineSchema>;
