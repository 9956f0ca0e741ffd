import { type Assessment, closeExchange, DIMENSIONS, type Evidence } from '@sounding/core';
import { z } from 'zod';
import { namedQuestion } from '../ask/named-question.ts';
import { KINDS, LEVELS } from '../one-of.ts';
import { notAssessedWords } from '../score/not-assessed-words.ts';
import { report, VOTES } from '../score/report.ts';
import { scoreAnswer } from '../score/score-answer.ts';
import { paintFor } from '../terminal/paint.ts';
import {
  answerField,
  askedProbeField,
  kindField,
  levelField,
  MAX_TURNS,
  modeField,
  probeField,
  questionField,
  replacedField,
  secondsField,
} from './fields.ts';
import type { Passage } from './gate.ts';
import { readAskedProbe, toPlainProbe } from './read-asked-probe.ts';
import type { ToolReply } from './tool-reply.ts';

const input = z.object({
  question: questionField,
  kind: kindField,
  answer: answerField,
  mode: modeField,
  seconds: secondsField,
  level: levelField,
  followUps: z
    .array(z.object({ probe: askedProbeField, answer: answerField, mode: modeField }))
    .max(MAX_TURNS)
    .default([])
    .describe(
      'At the end of a session: each follow-up with its answer. The whole exchange is then assessed.',
    ),
});

const quote = z.object({
  quote: z.string(),
  from: z.string().describe('"answer", or "follow-up 1" and so on.'),
  against: z.literal(true).optional(),
});

const output = z.object({
  status: z.enum(['ok', 'not_assessed']),
  reason: z.string().optional().describe('Why there are no points. That is never a low score.'),
  question: z.object({ id: z.string().optional(), text: z.string(), kind: z.enum(KINDS).optional() }),
  level: z.enum(LEVELS),
  overall: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("An interviewer's vote, from 1, a strong no, to 5, a strong yes."),
  vote: z.string().optional(),
  points: z.array(
    z.object({
      dimension: z.enum(DIMENSIONS),
      points: z.int().min(0).max(3),
      quotes: z.array(quote).describe('Exact passages of what the person said.'),
      raisedOnlyWhenAsked: z.literal(true).optional(),
      next: z.string().describe('What one more point would take; at 3, what to keep.'),
    }),
  ),
  notAsked: z.array(z.enum(DIMENSIONS)).describe('What the question gives no fair occasion for.'),
  advice: z.array(
    z.object({ dimension: z.enum(DIMENSIONS), text: z.string(), quote: z.string().optional() }),
  ),
  keyPoints: z
    .array(z.object({ point: z.string(), verdict: z.enum(['found', 'partly', 'missing', 'contradicted']) }))
    .optional(),
  delivery: z.object({
    words: z.int(),
    seconds: z.number().optional(),
    wordsPerMinute: z.number().optional(),
    fillers: z.int(),
    pauses: z.int().optional(),
    shareBeforeFirstConstraint: z.number().optional(),
  }),
  probes: z.array(probeField).describe('What an interviewer would ask next. Of a whole exchange none.'),
  engine: z.object({ name: z.string(), version: z.string(), rubric: z.string() }),
  replaced: replacedField,
});

/** How the tool is declared. */
export const assessAnswerTool = {
  title: 'Assess an answer',
  description:
    'Points by the rubric, each with exact quotes, the one thing to fix first, the vote, and the follow-ups to expect. ' +
    'Computed on this machine without a model; nothing is kept.',
  inputSchema: input,
  outputSchema: output,
  annotations: { readOnlyHint: true, openWorldHint: false },
};

/** The strongest quotes of a dimension are enough. */
const MOST_QUOTES = 3;
const WIDTH = 100;

/** Assesses an answer, or the whole exchange where follow-ups come with it. */
export function assessAnswer(given: z.infer<typeof input>, passage: Passage): ToolReply {
  const { asMeant, asRead } = passage;
  const named = namedQuestion(asMeant(given.question), given.kind, 'get_question finds one');
  const question = { ...named, text: asRead(named.text) };
  const { mode, seconds, level } = given;
  const text = asRead(given.answer);
  const answer = { text, mode, ...(seconds === undefined ? {} : { seconds }) };
  const later = given.followUps.map((turn, i) => ({
    answerId: `follow-up ${i + 1}`,
    answer: { text: asRead(turn.answer), mode: turn.mode },
    probe: readAskedProbe(turn.probe, passage),
  }));
  const assessment =
    later.length === 0
      ? scoreAnswer(answer, question, level)
      : closeExchange(
          { question, level, turns: [{ answerId: 'answer', answer }, ...later] },
          { assessmentId: 'exchange', level },
        );
  const { id, kind } = named;
  const asked = {
    ...(id === undefined ? {} : { id }),
    text: question.text,
    ...(kind === undefined ? {} : { kind }),
  };
  return { text: inWords(assessment, text), data: { question: asked, ...asData(assessment, text) } };
}

function inWords(assessment: Assessment, text: string): string {
  return assessment.status === 'ok'
    ? report(assessment, text, { paint: paintFor(false), width: WIDTH })
    : `Not assessed: ${notAssessedWords(assessment.reason, text)}. This is not a low score.`;
}

function asData(assessment: Assessment, text: string) {
  const { status, reason, level, overall, dimensions, advice, keyPoints, delivery, probes } = assessment;
  const { engine, rubricVersion } = assessment;
  return {
    status,
    ...(status === 'ok' ? {} : { reason: notAssessedWords(reason, text) }),
    level,
    overall,
    ...(overall === null ? {} : { vote: VOTES[overall] }),
    points: DIMENSIONS.flatMap((dimension) => {
      const { points, evidence, raisedOnlyWhenAsked, next } = dimensions[dimension];
      if (points === null) return [];
      const raised = raisedOnlyWhenAsked === undefined ? {} : { raisedOnlyWhenAsked };
      return [{ dimension, points, quotes: strongest(evidence), ...raised, next }];
    }),
    notAsked: status === 'ok' ? DIMENSIONS.filter((name) => dimensions[name].points === null) : [],
    advice: advice.map(({ dimension, text: words, start, end }) => ({
      dimension,
      text: words,
      ...(start === undefined || end === undefined ? {} : { quote: text.slice(start, end) }),
    })),
    ...(keyPoints === undefined
      ? {}
      : { keyPoints: keyPoints.map(({ point, verdict }) => ({ point, verdict })) }),
    delivery,
    probes: probes.map(toPlainProbe),
    engine: { name: engine.name, version: engine.version, rubric: rubricVersion },
  };
}

function strongest(evidence: readonly Evidence[]) {
  return [...evidence]
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_QUOTES)
    .map(({ quote: words, answerId, against }) => ({
      quote: words,
      from: answerId ?? 'answer',
      ...(against === undefined ? {} : { against }),
    }));
}
