import type { Assessment, Dimension } from '@sounding/core';
import { DIMENSIONS } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';

/** What some scorer said of one answer, on the raters' scales; null where it says that a dimension does not apply. */
export interface Scores {
  readonly points: Readonly<Record<Dimension, number | null>>;
  /** Null where the answer was not assessed. */
  readonly overall: number | null;
}

/** One answer with a rater's reading and ours. */
export interface Scored {
  readonly labelled: Labelled;
  readonly scores: Scores;
  /** The whole assessment, where the scorer gives evidence. */
  readonly assessment?: Assessment;
}

/** Reads the scores off an assessment. */
export function scoresOf(assessment: Assessment): Scores {
  const points = {} as Record<Dimension, number | null>;
  for (const dimension of DIMENSIONS) points[dimension] = assessment.dimensions[dimension].points;
  return { points, overall: assessment.overall };
}

/** A pair of what the rater gave and what the scorer gave. */
export type Pair = readonly [ours: number, raters: number];

/** The least vote, which an answer that was not assessed counts as. */
const LEAST_VOTE = 1;

/**
 * Pairs of our points and a rater's, where the rater gave any. A null of ours counts as 0, so that silence earns
 * nothing; an answer not assessed counts as the least vote.
 */
export function pairOf(
  { labelled, scores }: Scored,
  what: Dimension | 'overall',
  rater = 'r1',
): Pair | undefined {
  const rating = labelled.ratings[rater];
  if (rating === undefined) return undefined;
  if (what === 'overall') return [scores.overall ?? LEAST_VOTE, rating.overall];
  const given = rating.points[what];
  return given === null ? undefined : [scores.points[what] ?? 0, given];
}

/** All pairs for one dimension, or for the vote. */
export function pairsOf(scored: readonly Scored[], what: Dimension | 'overall', rater = 'r1'): Pair[] {
  return scored.flatMap((one) => {
    const pair = pairOf(one, what, rater);
    return pair === undefined ? [] : [pair];
  });
}
