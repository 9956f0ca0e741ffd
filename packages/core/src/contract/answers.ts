import { z } from 'zod';
import { DIMENSIONS } from '../bank/dimension.ts';
import { assessmentSchema } from './assessment.ts';
import { MAX_ANSWER_UNITS, MAX_KEY_POINTS, MAX_QUESTION_UNITS, MAX_SECONDS } from './limits.ts';
import { questionKindSchema } from './questions.ts';
import { timingSchema } from './timing.ts';

const questionRef = z
  .object({
    id: z.string().min(1).max(200).optional(),
    text: z.string().max(MAX_QUESTION_UNITS).optional(),
  })
  .describe('By id from the bank, or by its text; with both, the text is what was asked.');

const answerFields = {
  question: questionRef,
  kind: questionKindSchema
    .optional()
    .describe("Defaults to the bank question's kind, else read from its text."),
  mode: z.enum(['typed', 'spoken']),
  seconds: z.number().min(0).max(MAX_SECONDS).optional().describe('Spoken or writing time.'),
  text: z.string().max(MAX_ANSWER_UNITS),
  keyPoints: z.array(z.string().min(1).max(1000)).max(MAX_KEY_POINTS).optional(),
  timing: timingSchema.optional().describe('When the words were said; of spoken answers only.'),
};

const offset = z.int().min(0).max(MAX_ANSWER_UNITS);
const retakeSchema = z
  .object({ from: offset, to: offset })
  .describe('The passage of the revised answer’s text that was said anew, as offsets.');

/** Body of `POST /api/assessments`: assess without keeping. */
export const assessRequestSchema = z.object(answerFields);
/** An answer to be assessed. */
export type AssessRequest = z.infer<typeof assessRequestSchema>;

/** Body of `POST /api/answers`: assess and keep. `revises` names the answer that this one rewrites. */
export const createAnswerSchema = z.object({
  ...answerFields,
  revises: z.string().min(1).max(100).optional(),
  recordingId: z.string().min(1).max(100).optional().describe('The recording that it was said in.'),
  retake: retakeSchema.optional(),
});
/** An answer to be assessed and kept. */
export type CreateAnswer = z.infer<typeof createAnswerSchema>;

/** Reply of `POST /api/answers`. */
export const createdAnswerSchema = z.object({ id: z.string(), assessment: assessmentSchema });
/** What was kept. */
export type CreatedAnswer = z.infer<typeof createdAnswerSchema>;

const questionSnapshot = z.object({
  id: z.string().exactOptional(),
  text: z.string(),
  kind: questionKindSchema,
  keyPoints: z.array(z.string()).exactOptional(),
});

/** Reply of `GET /api/answers/:id`: the answer as given, the question as it was asked, all assessments, newest first. */
export const answerSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  question: questionSnapshot,
  mode: z.enum(['typed', 'spoken']),
  seconds: z.number().exactOptional(),
  text: z.string(),
  revises: z.string().exactOptional(),
  recordingId: z.string().exactOptional(),
  timing: timingSchema.exactOptional(),
  retake: retakeSchema.exactOptional(),
  sessionId: z.string().exactOptional(),
  /** Which turn of its session it answers; 0 is the question itself. */
  turn: z.int().min(0).exactOptional(),
  assessments: z.array(assessmentSchema),
});
/** One kept answer. */
export type StoredAnswer = z.infer<typeof answerSchema>;

/** One row of the list of past answers. */
export const answerSummarySchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  question: z.object({ id: z.string().exactOptional(), text: z.string(), kind: questionKindSchema }),
  mode: z.enum(['typed', 'spoken']),
  seconds: z.number().exactOptional(),
  words: z.int(),
  excerpt: z.string().describe('The first 160 units of the answer, cut at a word.'),
  revises: z.string().exactOptional(),
  status: z.enum(['ok', 'not_assessed']),
  overall: z.int().min(1).max(5).nullable(),
  engine: z
    .enum(['local', 'model'])
    .exactOptional()
    .describe('Whose verdict it is: that of the assessment which leads. Absent where there is none.'),
});
/** One row of the list of past answers. */
export type AnswerSummary = z.infer<typeof answerSummarySchema>;

/** Query of `GET /api/answers`: `question` is a question's id or its exact text. */
export const listAnswersQuerySchema = z.object({
  question: z.string().max(MAX_QUESTION_UNITS).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Reply of `GET /api/answers`: newest first; `nextCursor` is absent on the last page. */
export const answerListSchema = z.object({
  items: z.array(answerSummarySchema),
  nextCursor: z.string().exactOptional(),
});
/** One page of past answers. */
export type AnswerList = z.infer<typeof answerListSchema>;

/** One attempt at a question: an answer of a chain of rewrites and retakes, with its points. */
const attemptSchema = answerSummarySchema.extend({
  recordingId: z.string().exactOptional(),
  /** Points of the newest assessment by the local engine; what does not apply is absent. */
  points: z.partialRecord(z.enum(DIMENSIONS), z.literal([0, 1, 2, 3])),
  engine: z.string().describe('Attempts compare only within one engine, rubric and weights.'),
});
/** One attempt at a question. */
export type Attempt = z.infer<typeof attemptSchema>;

/** Reply of `GET /api/answers/:id/attempts`: the whole chain that the answer belongs to, oldest first. */
export const attemptListSchema = z.object({ items: z.array(attemptSchema) });
/** A chain of attempts. */
export type AttemptList = z.infer<typeof attemptListSchema>;
