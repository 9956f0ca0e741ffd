import {
  applicableDimensions,
  DIMENSIONS,
  type Question,
  RUBRIC,
  STARTER_QUESTIONS,
  searchQuestions,
} from '@sounding/core';
import { z } from 'zod';
import { drawsFor } from '../ask/draws.ts';
import { pickQuestion } from '../ask/pick-question.ts';
import { Failure } from '../failure.ts';
import { didYouMean } from '../nearest.ts';
import { KINDS, LEVELS } from '../one-of.ts';
import { replacedField } from './fields.ts';
import type { Passage } from './gate.ts';
import type { ToolReply } from './tool-reply.ts';

const input = z.object({
  id: z.string().trim().min(1).max(200).optional().describe('This very question.'),
  search: z.string().max(200).optional().describe('Words that the question has or is filed under.'),
  kind: z
    .enum(KINDS)
    .optional()
    .describe('story: a thing lived through; knowledge: an explanation; debug: the finding of a fault.'),
  seed: z
    .int()
    .min(0)
    .max(999_999_999_999_999)
    .optional()
    .describe('Let chance choose: the same number always chooses in the same way. Absent: the best match.'),
  exclude: z
    .array(z.string().max(200))
    .max(100)
    .default([])
    .describe('Ids of questions that were asked already.'),
});

const output = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(KINDS),
  archetype: z.string(),
  level: z.enum(LEVELS),
  occasion: z
    .array(z.enum(DIMENSIONS))
    .describe('What an answer can show: the dimensions that it is judged on.'),
  replaced: replacedField,
});

/** How the tool is declared. */
export const getQuestionTool = {
  title: 'Get an interview question',
  description:
    'A deep-dive interview question: by id, by search words and kind, or by chance. What a right answer holds is not told.',
  inputSchema: input,
  outputSchema: output,
  annotations: { readOnlyHint: true, openWorldHint: false },
};

/** Finds a question. Throws a `Failure` that says what to ask for instead. */
export function getQuestion(given: z.infer<typeof input>, { asMeant }: Passage): ToolReply {
  const question = given.id === undefined ? choose(given, asMeant) : byId(asMeant(given.id));
  const { id, text, kind, archetype, level } = question;
  const applicable = applicableDimensions(question);
  const occasion = DIMENSIONS.filter((name) => applicable.has(name));
  const listened = occasion.map((name) => `- ${name}: ${RUBRIC[name].listensFor}`);
  return {
    text: `${text}\n\n(id ${id}, ${kind}, ${level})\n\nAn answer is listened to for:\n${listened.join('\n')}`,
    data: { id, text, kind, archetype, level, occasion },
  };
}

function byId(id: string): Question {
  const found = STARTER_QUESTIONS.find((question) => question.id === id);
  if (found !== undefined) return found;
  const near = didYouMean(
    id,
    STARTER_QUESTIONS.map((question) => question.id),
  );
  throw new Failure(`there is no question with the id ${id}${near} (leave the id out, and search)`);
}

function choose(
  { search = '', kind, seed, exclude }: z.infer<typeof input>,
  asMeant: Passage['asMeant'],
): Question {
  const candidates = searchQuestions(STARTER_QUESTIONS, asMeant(search)).filter(
    (question) => kind === undefined || question.kind === kind,
  );
  const draw = seed === undefined ? undefined : drawsFor(seed)();
  const asked = new Set(exclude.map(asMeant));
  const picked = pickQuestion({ candidates, answered: [], asked, ...(draw === undefined ? {} : { draw }) });
  if (picked !== undefined) return picked;
  const what = kind === undefined ? 'question' : `${kind} question`;
  throw new Failure(`no ${what} has the words "${search}"; use fewer words, or leave them out`);
}
