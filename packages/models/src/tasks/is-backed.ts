import { DIMENSION_GROUPS, DIMENSIONS, type Dimension } from '@sounding/core';
import type { HeldVerdict } from './hold-dimensions.ts';
import type { AssessTaskInput } from './inputs.ts';

/** From so many points on a dimension rests on a detail that could be checked. */
const SPECIFIC = 2;
/** So many points may be lost in all with quotes that are not in the answer. */
const MOST_LOST = 2;
/** And on one dimension of the core or of craft: all of those vote, where of depth only the best do. */
const MOST_LOST_IN_FULL = 1;

/**
 * A model that quotes mostly what is not there, loses much with what is not, or finds nothing where our own reading has
 * something specific, has failed: what it gave would lead as a low score. Nothing at all is a verdict where we find only
 * vague words either.
 */
export function isBacked(
  held: ReadonlyMap<Dimension, HeldVerdict>,
  { local }: Pick<AssessTaskInput, 'local'>,
): boolean {
  const verdicts = [...held.values()];
  const sum = (of: (one: HeldVerdict) => number) => verdicts.reduce((all, one) => all + of(one), 0);
  if (2 * sum(({ useless }) => useless) > sum(({ quotes }) => quotes)) return false;
  if (sum(({ lost }) => lost) > MOST_LOST || [...held].some(losesWhatVotes)) return false;
  if (verdicts.some(({ result }) => result.evidence.length > 0)) return true;
  const claimed = verdicts.some(({ result }) => result.claimed !== undefined);
  const found = DIMENSIONS.some((name) => {
    const { points, evidence } = local.dimensions[name];
    return (points ?? 0) >= SPECIFIC && evidence.length > 0;
  });
  return !claimed && !found;
}

function losesWhatVotes([name, { lost }]: readonly [Dimension, HeldVerdict]): boolean {
  return lost > MOST_LOST_IN_FULL && !DIMENSION_GROUPS.depth.includes(name);
}
