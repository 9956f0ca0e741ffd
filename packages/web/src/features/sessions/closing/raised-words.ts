import type { DimensionResult } from '@sounding/core';

/** Of what the first answer had nothing of. */
export const ONLY = 'raised only when asked';

/** What the follow-ups did for a dimension that had `before` points in the first answer; empty where they raised nothing. */
export function raisedWords(
  { points, raisedOnlyWhenAsked }: Pick<DimensionResult, 'points' | 'raisedOnlyWhenAsked'>,
  before: number | null,
): string {
  const had = before ?? 0;
  if (had === 0) return raisedOnlyWhenAsked ? ONLY : '';
  return (points ?? 0) > had ? 'raised further when asked' : '';
}
