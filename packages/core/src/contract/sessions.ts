import { z } from 'zod';
import { FOLLOW_UPS } from '../practice/session/session-event.ts';
import { answerSchema } from './answers.ts';
import { assessmentSchema, probeSchema } from './assessment.ts';
import { MAX_ANSWER_UNITS, MAX_QUESTION_UNITS, MAX_SECONDS } from './limits.ts';
import { questionKindSchema } from './questions.ts';
import { timingSchema } from './timing.ts';

const level = z.enum(['mid', 'senior', 'staff', 'principal', 'manager']);
const askedBy = z.enum(['local', 'model']);
const id = z.string().min(1).max(100);

const figure = z.object({
  what: z.string().trim().min(1).max(200),
  value: z.number(),
  unit: z.string().trim().max(40),
});

/** Body of `POST /api/sessions`: on a question, or going on from an answer that is kept already. */
export const createSessionSchema = z.object({
  question: z
    .object({
      id: z.string().min(1).max(200).optional(),
      text: z.string().max(MAX_QUESTION_UNITS).optional(),
    })
    .optional()
    .describe('By id from the bank, or by its text. Left out where `answerId` is given.'),
  answerId: id
    .optional()
    .describe('A kept answer that the session begins with: its question is the session’s.'),
  level: level.optional(),
  mostFollowUps: z.int().min(FOLLOW_UPS.fewest).max(FOLLOW_UPS.most).optional(),
  interviewer: askedBy
    .optional()
    .describe('Defaults to the model where one is set and its text was agreed to.'),
  figures: z.array(figure).max(50).optional(),
});
/** A session to begin. */
export type CreateSession = z.infer<typeof createSessionSchema>;

/** Body of `POST /api/sessions/:id/answers`: the answer to what is open. */
export const sessionAnswerSchema = z.object({
  turn: z.int().min(0).max(20).describe('Which turn it answers, so that a late one answers nothing else.'),
  mode: z.enum(['typed', 'spoken']),
  seconds: z.number().min(0).max(MAX_SECONDS).optional(),
  text: z.string().max(MAX_ANSWER_UNITS),
  timing: timingSchema.optional(),
  recordingId: id.optional(),
});
/** An answer within a session. */
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>;

/** Body of `POST /api/sessions/:id/skip` and `/probe`: the turn that is passed over, or after which one is to be asked. */
export const sessionTurnSchema = z.object({
  turn: z.int().min(0).max(20).describe('The last turn that the session had, as far as the sender knows.'),
});

const turnView = z.object({
  probe: probeSchema.exactOptional(),
  by: askedBy.exactOptional(),
  insteadBecause: z.string().exactOptional(),
  skipped: z.literal(true).exactOptional(),
  /** The answer with its assessments, newest first; absent while it is awaited. */
  answer: answerSchema.exactOptional(),
});

/** Reply of everything that reads or moves a session. */
export const sessionSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  status: z.enum(['question-open', 'choosing', 'probe-open', 'closed']),
  question: z.object({ id: z.string().exactOptional(), text: z.string(), kind: questionKindSchema }),
  level,
  mostFollowUps: z.int(),
  interviewer: askedBy,
  turns: z.array(turnView).describe('The question first, then each follow-up.'),
  closing: assessmentSchema
    .exactOptional()
    .describe('Of all answers together, once the session is closed. Its quotes name their answer.'),
});
/** A session as the page shows it. */
export type SessionView = z.infer<typeof sessionSchema>;

/** One row of the list of sessions. */
export const sessionSummarySchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  touchedAt: z.iso.datetime(),
  status: z.enum(['question-open', 'choosing', 'probe-open', 'closed']),
  question: z.object({ id: z.string().exactOptional(), text: z.string(), kind: questionKindSchema }),
  opening: z.string().exactOptional().describe('How the first answer begins; absent before there is one.'),
  followUps: z.int().min(0),
  answered: z.int().min(0),
  overall: z.int().min(1).max(5).nullable(),
});
/** One row of the list of sessions. */
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** Query of `GET /api/sessions`. */
export const listSessionsQuerySchema = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Reply of `GET /api/sessions`: newest first; `nextCursor` is absent on the last page. */
export const sessionListSchema = z.object({
  items: z.array(sessionSummarySchema),
  nextCursor: z.string().exactOptional(),
});
/** One page of sessions. */
export type SessionList = z.infer<typeof sessionListSchema>;
