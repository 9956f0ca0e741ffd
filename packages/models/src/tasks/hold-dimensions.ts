import {
  type Dimension,
  type DimensionResult,
  type Evidence,
  type Points,
  RUBRIC,
  type Span,
} from '@sounding/core';
import { type CheckedDimension, checkDimension, type Holding, strengthOf } from './check-dimension.ts';
import type { ClaimedDimension } from './read-assess-reply.ts';

/** A dimension that was held, and how many of its quotes carry nothing. */
export interface HeldVerdict {
  readonly result: DimensionResult;
  readonly quotes: number;
  readonly useless: number;
  /** Points that it would have had besides, had the quotes been there that are not in the answer. */
  readonly lost: number;
  /** True where points fell because quotes carry nothing: that tells of the model's quoting, and not of what the person left out. */
  readonly unread: boolean;
}

/** One passage carries so many dimensions in full. */
const MOST_CARRIED = 3;

/**
 * Holds the verdicts to the answer, in the order in which they were written: a quote that is not in it is dropped, and the
 * points fall to what the quotes that are left support. Without any there are none. A passage that carried three dimensions
 * carries one point in any other: what is said to prove everything proves nothing in particular. What was claimed beyond is
 * kept beside.
 */
export function holdDimensions(
  claims: ReadonlyMap<Dimension, ClaimedDimension>,
  holding: Holding,
): ReadonlyMap<Dimension, HeldVerdict> {
  const carried: (readonly Span[])[] = [];
  const out = new Map<Dimension, HeldVerdict>();
  for (const [name, claimed] of claims) {
    const checked = checkDimension(name, claimed, holding);
    const evidence = checked.evidence.map((one) => withoutOveruse(one, carried));
    carried.push(evidence.filter(({ strength }) => pointsOf(strength) > 1));
    const { quotes } = claimed.points ? claimed : { quotes: [] };
    const useless = claimed.points ? checked.dropped + checked.refused : 0;
    const result = resultOf(name, claimed, checked, evidence);
    const unread = result.claimed !== undefined && (useless > 0 || evidence.length === 0);
    out.set(name, {
      result: unread ? { ...result, next: nextUnread(checked.dropped) } : result,
      quotes: quotes.length,
      useless,
      lost: lostOf(claimed, checked, result),
      unread,
    });
  }
  return out;
}

function resultOf(
  name: Dimension,
  { points }: ClaimedDimension,
  { dropped, next }: CheckedDimension,
  evidence: readonly Evidence[],
): DimensionResult {
  if (points === null) return { points: null, evidence: [], next: RUBRIC[name].next[0] };
  const supported = Math.max(0, ...evidence.map(({ strength }) => pointsOf(strength)));
  const held = Math.min(points, supported) as Points;
  return {
    points: held,
    evidence,
    ...(held < points ? { claimed: points } : {}),
    ...(dropped > 0 ? { droppedQuotes: dropped } : {}),
    // The model's own sentence was written for the points that it claimed.
    next: (held === points ? next : undefined) ?? RUBRIC[name].next[held],
  };
}

/** The rubric's step would ask for what the person may have said. */
function nextUnread(dropped: number): string {
  const why =
    dropped > 0
      ? 'Quotes that the model gave for this are not in your answer and were left out'
      : 'The model quoted nothing for this that carries the points it gave';
  return `${why}, so this reading cannot say what one more point would take.`;
}

function lostOf(
  { points }: ClaimedDimension,
  { missed }: CheckedDimension,
  { points: held }: DimensionResult,
): number {
  return points === null || held === null ? 0 : Math.max(0, Math.min(points, missed) - held);
}

function pointsOf(strength: number): number {
  return Math.round(strength * 3);
}

/** The same passage is one that lies at least half within the other. */
function withoutOveruse(one: Evidence, carried: readonly (readonly Span[])[]): Evidence {
  const again = (other: Span) => {
    const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    return 2 * common >= Math.min(one.end - one.start, other.end - other.start);
  };
  const times = carried.filter((spans) => spans.some(again)).length;
  return times < MOST_CARRIED || pointsOf(one.strength) <= 1 ? one : { ...one, strength: strengthOf(1) };
}
