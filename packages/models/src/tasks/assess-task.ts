import {
  type Advice,
  type Assessment,
  applicableDimensions,
  DIMENSIONS,
  type Dimension,
  type DimensionResult,
  type HeardBy120s,
  inferKind,
  looksEnglish,
  type Overall,
  type Points,
  RUBRIC,
  RUBRIC_VERSION,
  toWellFormedText,
  voteOverall,
} from '@sounding/core';
import { findOutsideInstructions } from '../held/find-outside-instructions.ts';
import { heldText } from '../held/held-text.ts';
import { createRedactor } from '../redaction/create-redactor.ts';
import { mustBeRedacted } from '../redaction/must-be-redacted.ts';
import {
  ASSESS_MAX_OUTPUT_TOKENS,
  ASSESS_PROMPT_VERSION,
  assessReplySchema,
  assessSystemPrompt,
} from './assess-prompt.ts';
import { delimit } from './delimit.ts';
import { type Holding, holdDimension } from './hold-dimension.ts';
import type { AssessTaskInput } from './inputs.ts';
import { type ClaimedAssessment, readAssessReply, readPartialAssessReply } from './read-assess-reply.ts';
import type { Held, Task } from './task.ts';

/** One dimension of an assessment that is still being written, already held to the answer. */
export interface HeldDimension {
  readonly name: Dimension;
  readonly result: DimensionResult;
}

/** The engine that a model's verdict and our holding are together; goes up when the holding changes. */
export const MODEL_ENGINE_VERSION = '1';
const MOST_ADVICE = 3;

/**
 * Asks a model to assess an answer by the rubric, and holds its reply to the answer's text. Delivery and moves are those of
 * our own reading, since they are computed; points are the model's alone, as far as its quotes carry them. Throws
 * `NotRedactedError` where a confidential term would go out.
 */
export function assessTask(input: AssessTaskInput): Task<Assessment, readonly HeldDimension[]> {
  const answer = toWellFormedText(input.answer.text);
  const asked = [input.question.text, ...(input.question.keyPoints ?? [])].map(toWellFormedText);
  const applicable = applicableTo(input);
  const redactor = createRedactor(input.confidentialTerms, [...asked, answer]);
  const [question = '', ...points] = asked.map((text) => redactor.redact(text).text);
  const redacted = redactor.redact(answer);
  mustBeRedacted([question, ...points, redacted.text], input.confidentialTerms);

  const holding: Holding = {
    answer,
    find: findOutsideInstructions(answer, redacted),
    toOriginal: redacted.toOriginal,
    restore: redactor.restore,
    texts: [question, ...points, redacted.text],
  };
  const materials = [
    { name: 'QUESTION', text: question },
    ...(points.length === 0
      ? []
      : [{ name: 'KEY POINTS OF A RIGHT ANSWER', text: points.map((p) => `- ${p}`).join('\n') }]),
    { name: 'ANSWER', text: redacted.text },
  ];
  const manner =
    input.answer.mode === 'spoken' ? 'It was spoken and written down by a recogniser.' : 'It was typed.';
  return {
    prompt: {
      use: 'assess',
      version: ASSESS_PROMPT_VERSION,
      system: assessSystemPrompt(applicable, input.level),
      user: `Rate the answer. ${manner}\n\n${delimit(materials)}`,
      schema: assessReplySchema(applicable),
      redactor,
      maxOutputTokens: ASSESS_MAX_OUTPUT_TOKENS,
    },
    read: (reply) => {
      const claimed = readAssessReply(reply, applicable);
      return claimed.kind === 'failed' ? claimed : holdAssessment(input, claimed.value, holding);
    },
    readPart: (soFar) =>
      [...readPartialAssessReply(soFar, applicable)].map(([name, claimed]) => ({
        name,
        result: holdDimension(name, claimed, holding),
      })),
  };
}

/** As our own reading found; where it could not judge, as the question says. */
function applicableTo({ local, question }: AssessTaskInput): Dimension[] {
  const found = DIMENSIONS.filter((name) => local.dimensions[name].points !== null);
  if (found.length > 0) return found;
  const asked = applicableDimensions({ ...question, kind: question.kind ?? inferKind(question.text) });
  return DIMENSIONS.filter((name) => asked.has(name));
}

function holdAssessment(
  input: AssessTaskInput,
  claimed: ClaimedAssessment,
  holding: Holding,
): Held<Assessment> {
  if (!isInEnglish(claimed)) return { kind: 'failed', reason: 'language' };
  const { local } = input;
  const dimensions = {} as Record<Dimension, DimensionResult>;
  for (const name of DIMENSIONS) {
    const own = claimed.dimensions.get(name);
    dimensions[name] = own
      ? holdDimension(name, own, holding)
      : { points: null, evidence: [], next: RUBRIC[name].next[0] };
  }
  const claims = [...claimed.dimensions.values()];
  if (claims.every(({ points }) => points === null)) return { kind: 'failed', reason: 'malformed' };
  const hasEvidence = DIMENSIONS.some((name) => dimensions[name].evidence.length > 0);
  if (!hasEvidence && claims.some(({ points }) => points !== null && points > 0)) {
    return { kind: 'failed', reason: 'no_evidence' };
  }
  const overall = mostOverall(claimed.overall, pointsOf(dimensions), input);
  const heard = heardBy120s(dimensions, overall, input);
  return {
    kind: 'held',
    value: {
      schemaVersion: 1,
      assessmentId: input.assessmentId,
      status: 'ok',
      engine: {
        kind: 'model',
        name: input.model.provider,
        version: MODEL_ENGINE_VERSION,
        model: input.model.name,
        promptVersion: ASSESS_PROMPT_VERSION,
      },
      rubricVersion: RUBRIC_VERSION,
      level: input.level,
      dimensions,
      overall,
      ...(heard === undefined ? {} : { heardBy120s: heard }),
      moves: local.moves,
      delivery: local.delivery,
      advice: holdAdvice(claimed, dimensions, holding),
      probes: [],
    },
  };
}

/** A reply in another language may quote in English: what it says to the person tells. */
function isInEnglish({ dimensions, advice }: ClaimedAssessment): boolean {
  const said = [...[...dimensions.values()].map(({ next }) => next), ...advice.map(({ text }) => text)];
  return looksEnglish(said.filter((text) => typeof text === 'string').join('\n')).english;
}

function pointsOf(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
): Record<Dimension, Points | null> {
  return Object.fromEntries(DIMENSIONS.map((name) => [name, dimensions[name].points])) as Record<
    Dimension,
    Points | null
  >;
}

/**
 * A model's vote may be lower than what its points come to (an answer beside the question), but at most one higher than the
 * local formula gives for the points that its quotes carry: see `docs/decisions/0007`.
 */
function mostOverall(
  claimed: Overall,
  points: Readonly<Record<Dimension, Points | null>>,
  { level }: Pick<AssessTaskInput, 'level'>,
): Overall {
  return Math.min(claimed, voteOverall(points, level) + 1) as Overall;
}

/** What the model's own evidence carries of what was said by 120 s: the cut is computed, the points stay the model's. */
function heardBy120s(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  overall: Overall,
  { local, level }: AssessTaskInput,
): HeardBy120s | undefined {
  const cutAt = local.heardBy120s?.cutAt;
  if (cutAt === undefined) return undefined;
  const points = {} as Record<Dimension, Points | null>;
  for (const name of DIMENSIONS) {
    const { points: whole, evidence } = dimensions[name];
    const carried = evidence
      .filter(({ end }) => end <= cutAt)
      .map(({ strength }) => Math.round(strength * 3));
    points[name] = whole === null ? null : (Math.min(whole, Math.max(0, ...carried)) as Points);
  }
  return { cutAt, dimensions: points, overall: Math.min(overall, voteOverall(points, level) + 1) as Overall };
}

function holdAdvice(
  { advice, dimensions: claimed }: ClaimedAssessment,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  holding: Holding,
): Advice[] {
  const held = advice.flatMap(({ dimension, text, quote }): Advice[] => {
    const name = DIMENSIONS.find((one) => one === dimension && claimed.has(one));
    const said = heldText(text, holding);
    if (name === undefined || said === undefined) return [];
    const passage = typeof quote === 'string' ? holding.find(quote) : undefined;
    const place = passage === undefined ? {} : holding.toOriginal(passage);
    return [{ dimension: name, text: holding.restore(said), ...place }];
  });
  if (held.length > 0) return held.slice(0, MOST_ADVICE);
  // None that holds: the steps of the rubric for what is lowest, the core first.
  return DIMENSIONS.filter((name) => (dimensions[name].points ?? 3) < 3)
    .sort((a, b) => (dimensions[a].points ?? 0) - (dimensions[b].points ?? 0))
    .slice(0, MOST_ADVICE)
    .map((name) => ({ dimension: name, text: dimensions[name].next }));
}
