import {
  type Advice,
  type Assessment,
  DIMENSIONS,
  type Dimension,
  type DimensionResult,
  type HeardBy120s,
  looksEnglish,
  type Overall,
  type Points,
  RUBRIC,
  RUBRIC_VERSION,
  voteOverall,
} from '@sounding/core';
import { heldText } from '../held/held-text.ts';
import { ASSESS_PROMPT_VERSION } from './assess-prompt.ts';
import type { Holding } from './check-dimension.ts';
import { type HeldVerdict, holdDimensions } from './hold-dimensions.ts';
import type { AssessTaskInput } from './inputs.ts';
import { isBacked } from './is-backed.ts';
import type { ClaimedAssessment, ClaimedDimension } from './read-assess-reply.ts';
import type { Held } from './task.ts';

/** The engine that a model's verdict and our holding are together; goes up when the holding changes. */
export const MODEL_ENGINE_VERSION = '3';
const MOST_ADVICE = 3;

/** Null on a dimension that applies by our own reading says that something is absent: it counts as 0. */
export function fairlyRead(
  claims: ReadonlyMap<Dimension, ClaimedDimension>,
  { local }: AssessTaskInput,
): ReadonlyMap<Dimension, ClaimedDimension> {
  return new Map(
    [...claims].map(([name, own]) => {
      const absent = own.points === null && local.dimensions[name].points !== null;
      return [name, absent ? { ...own, points: 0 } : own];
    }),
  );
}

/** Makes an assessment of what a model claims, as far as the answer carries it; a failure where it carries too little. */
export function holdAssessment(
  input: AssessTaskInput,
  claimed: ClaimedAssessment,
  holding: Holding,
): Held<Assessment> {
  if (!isInEnglish(claimed)) return { kind: 'failed', reason: 'language' };
  const { local } = input;
  const claims = [...claimed.dimensions.values()];
  if (claims.every(({ points }) => points === null)) return { kind: 'failed', reason: 'malformed' };
  const held = holdDimensions(fairlyRead(claimed.dimensions, input), holding);
  if (!isBacked(held, input)) return { kind: 'failed', reason: 'no_evidence' };
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name) => [
      name,
      held.get(name)?.result ?? { points: null, evidence: [], next: RUBRIC[name].next[0] },
    ]),
  ) as unknown as Record<Dimension, DimensionResult>;
  const overall = mostOverall(claimed.overall, pointsOf(dimensions, held), input);
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
      advice: holdAdvice(claimed, held, holding),
      probes: [],
    },
  };
}

/** A reply in another language may quote in English: what it says to the person tells. */
function isInEnglish({ dimensions, advice }: ClaimedAssessment): boolean {
  const said = [...[...dimensions.values()].map(({ next }) => next), ...advice.map(({ text }) => text)];
  return looksEnglish(said.filter((text) => typeof text === 'string').join('\n')).english;
}

/** For the vote null counts as nothing on what was asked of the model, so that leaving out what is weak lifts none. */
function pointsOf(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  asked: ReadonlyMap<Dimension, unknown>,
): Record<Dimension, Points | null> {
  return Object.fromEntries(
    DIMENSIONS.map((name) => [name, dimensions[name].points ?? (asked.has(name) ? 0 : null)]),
  ) as Record<Dimension, Points | null>;
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

/** Nothing is advised on what was not read: the person may have said just that. */
function holdAdvice(
  { advice }: ClaimedAssessment,
  dimensions: ReadonlyMap<Dimension, HeldVerdict>,
  holding: Holding,
): Advice[] {
  const held = advice.flatMap(({ dimension, text, quote }): Advice[] => {
    const name = DIMENSIONS.find((one) => one === dimension && dimensions.get(one)?.unread === false);
    const said = heldText(text, { find: holding.inAnswer.findStanding, facts: holding.facts });
    if (name === undefined || said === undefined) return [];
    const passage = typeof quote === 'string' ? holding.inAnswer.findStanding(quote) : undefined;
    const place = passage === undefined ? {} : holding.toOriginal(passage);
    return [{ dimension: name, text: holding.restore(said), ...place }];
  });
  if (held.length > 0) return held.slice(0, MOST_ADVICE);
  // None that holds: the steps of the rubric for what is lowest, the core first.
  return DIMENSIONS.flatMap((dimension) => {
    const { result, unread = true } = dimensions.get(dimension) ?? {};
    const points = result?.points ?? 3;
    return result === undefined || unread || points === 3 ? [] : [{ dimension, text: result.next, points }];
  })
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_ADVICE)
    .map(({ dimension, text }) => ({ dimension, text }));
}
