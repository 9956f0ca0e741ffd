import { DIMENSIONS, type Dimension } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';

/** What is guessed: the points of a dimension, or the vote. */
export type Target = Dimension | 'overall';

/** All that a baseline guesses. */
export const TARGETS: readonly Target[] = [...DIMENSIONS, 'overall'];

/** The least and the most that a rater can give. */
export function scaleOf(target: Target): readonly [least: number, most: number] {
  return target === 'overall' ? [1, 5] : [0, 3];
}

/** What the first rater gave; null where the dimension does not apply. Throws where nobody rated the answer. */
export function truthOf({ answer, ratings }: Labelled, target: Target): number | null {
  const rating = ratings.r1;
  if (rating === undefined) throw new Error(`${answer.id}: not rated`);
  return target === 'overall' ? rating.overall : rating.points[target];
}
