import { z } from 'zod';
import { DIMENSIONS } from '../bank/dimension.ts';
import type { Question } from '../bank/question.ts';

/** What a question asks for. */
export const questionKindSchema = z.enum(['story', 'knowledge', 'debug']);

/** A question as the API and files give it. The shape is `Question` of core. */
export const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: questionKindSchema,
  archetype: z.string(),
  domains: z.array(z.string()),
  competencies: z.array(z.string()),
  level: z.enum(['mid', 'senior', 'staff', 'principal', 'manager']),
  provenance: z.object({
    source: z.enum(['starter', 'own', 'ad_hoc']),
    note: z.string().exactOptional(),
  }),
  keyPoints: z.array(z.string()).exactOptional(),
  dimensions: z.array(z.enum(DIMENSIONS)).exactOptional(),
}) satisfies z.ZodType<Question>;

/** Query of `GET /api/questions`. */
export const listQuestionsQuerySchema = z.object({
  search: z.string().max(200).optional(),
  kind: questionKindSchema.optional(),
});

/** Reply of `GET /api/questions`, best match first. */
export const questionListSchema = z.object({ items: z.array(questionSchema) });
/** The questions found. */
export type QuestionList = z.infer<typeof questionListSchema>;
