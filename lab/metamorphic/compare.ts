import { type Assessment, DIMENSIONS, type Dimension } from '@sounding/core';
import type { Change } from './relation.ts';

/** Points as relations count them: null, and not assessed, are 0, so that silence earns nothing. */
export function pointsIn(assessment: Assessment, dimension: Dimension): number {
  return assessment.dimensions[dimension].points ?? 0;
}

/** The vote; the lowest where there is none. */
export function overallIn(assessment: Assessment): number {
  return assessment.overall ?? 1;
}

/** Dimensions that rose by more than `slack` points. */
export function raisedPoints(
  before: Assessment,
  after: Assessment,
  { slack = 0, of = DIMENSIONS }: { readonly slack?: number; readonly of?: readonly Dimension[] } = {},
): Change[] {
  return changesOf(before, after, of).filter(({ from, to }) => to - from > slack);
}

/** Dimensions that rose at all, and the vote where it did. */
export function earnings(before: Assessment, after: Assessment): Change[] {
  const vote: Change = { of: 'overall', from: overallIn(before), to: overallIn(after) };
  return [...raisedPoints(before, after), ...(vote.to > vote.from ? [vote] : [])];
}

/** Dimensions that moved by more than one point, up or down. */
export function leaps(
  before: Assessment,
  after: Assessment,
  of: readonly Dimension[] = DIMENSIONS,
): Change[] {
  return changesOf(before, after, of).filter(({ from, to }) => Math.abs(to - from) > 1);
}

/** Mean absolute change of points over the dimensions that apply before or after; 0 where none does. */
export function meanDrift(before: Assessment, after: Assessment): number {
  const applying = DIMENSIONS.filter(
    (d) => before.dimensions[d].points !== null || after.dimensions[d].points !== null,
  );
  const moved = changesOf(before, after, applying).map(({ from, to }) => Math.abs(to - from));
  return moved.length === 0 ? 0 : moved.reduce((sum, by) => sum + by, 0) / moved.length;
}

function changesOf(before: Assessment, after: Assessment, of: readonly Dimension[]): Change[] {
  return of.map((d) => ({ of: d, from: pointsIn(before, d), to: pointsIn(after, d) }));
}
