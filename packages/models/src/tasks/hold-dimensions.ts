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
    out.set(name, { result: resultOf(name, claimed, checked, evidence), quotes: quotes.length, useless });
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
