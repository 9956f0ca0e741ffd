import { DIMENSIONS } from '@sounding/core';
import { MAX_ANSWER_UNITS, MAX_QUESTION_UNITS, MAX_SECONDS } from '@sounding/core/contract';
import { z } from 'zod';
import { KINDS, LEVELS } from '../one-of.ts';

/** Most follow-ups that one call may tell of; a session has five at most. */
export const MAX_TURNS = 20;

/** Fields that several tools take, with the bounds of the HTTP API. Their messages tell an assistant what to do. */
export const questionField = z
  .string()
  .trim()
  .min(1, 'The question is empty: give its id from get_question, or its words.')
  .max(MAX_QUESTION_UNITS, `The question is too long: at most ${MAX_QUESTION_UNITS} characters are read.`)
  .describe('The id of a question from get_question, or the words that were asked.');

/** An answer as the person gave it. */
export const answerField = z
  .string()
  .max(MAX_ANSWER_UNITS, `The answer is too long: at most ${MAX_ANSWER_UNITS} characters are read.`)
  .refine(
    (text) => text.trim() !== '',
    'The answer is empty: wait for the person to answer, then call again.',
  )
  .describe("The person's own words, complete and unchanged.");

/** Typed or spoken. */
export const modeField = z
  .enum(['typed', 'spoken'])
  .default('typed')
  .describe('Whether the answer was typed or said and written down.');

/** How long an answer took. */
export const secondsField = z
  .number()
  .min(0)
  .max(MAX_SECONDS)
  .optional()
  .describe('How long the person took, if known.');

/** What a question asks for. */
export const kindField = z
  .enum(KINDS)
  .optional()
  .describe(
    'Of a question in your own words: a thing lived through, an explanation, or the finding of a fault.',
  );

/** The seat that an answer is judged for. */
export const levelField = z
  .enum(LEVELS)
  .default('senior')
  .describe('The seat that the answer is judged for.');

/** A follow-up that was asked. */
export const askedProbeField = z
  .object({
    text: z.string().trim().min(1, 'The follow-up is empty.').max(MAX_QUESTION_UNITS),
    kind: z
      .string()
      .regex(/^[a-z-]{1,40}$/)
      .default('own'),
    because: z.string().max(MAX_QUESTION_UNITS).default(''),
    dimension: z.enum(DIMENSIONS).optional(),
    subject: z.string().max(200).optional(),
    sharper: z.literal(true).optional(),
  })
  .describe('As next_probe gave it, all fields unchanged; of a follow-up of your own only its text.');

/** A follow-up as it goes out. */
export const probeField = z.object({
  kind: z.string(),
  text: z.string(),
  because: z.string(),
  dimension: z.enum(DIMENSIONS).optional(),
  subject: z.string().optional(),
  sharper: z.literal(true).optional(),
});

/** What was replaced before anything was read or sent back. */
export const replacedField = z
  .array(z.object({ placeholder: z.string(), kind: z.enum(['term', 'email', 'host', 'ip', 'key']) }))
  .describe('What is confidential has such a placeholder in this reply. Use it as it is; do not guess.');
