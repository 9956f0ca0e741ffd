import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Overall, Points } from './assessment.ts';
import { DIMENSION_GROUPS } from './dimensions.ts';
import { LEVEL_WEIGHTS } from './level-weights.ts';

/** A strong answer leaves some depth for the follow-ups, so only its best three depth dimensions vote. */
const DEPTH_THAT_VOTES = 3;

/** Shares of the weighted points at which the vote goes from 1 to 2, 3, 4 and 5. */
const VOTE_STEPS = [0.28, 0.52, 0.7, 0.9] as const;

function sumOfBest(values: readonly number[]): number {
  const best = [...values].sort((a, b) => b - a).slice(0, DEPTH_THAT_VOTES);
  return best.reduce((sum, value) => sum + value, 0);
}

/**
 * The vote of an interviewer for a seat, from the points that apply. A vote, not a sum: what is absent in depth
 * does not pull a strong answer down. `atMost` is where an answer beside the question ends (rule 1). Returns 1 when
 * nothing applies.
 */
export function voteOverall(
  points: Readonly<Record<Dimension, Points | null>>,
  level: Level,
  atMost?: Overall,
): Overall {
  const weights = LEVEL_WEIGHTS[level];
  let sum = 0;
  let most = 0;
  const add = (dimension: Dimension): void => {
    const earned = points[dimension];
    if (earned === null) return;
    sum += weights[dimension] * earned;
    most += weights[dimension] * 3;
  };
  for (const dimension of [...DIMENSION_GROUPS.core, ...DIMENSION_GROUPS.craft]) add(dimension);
  // What depth can bring at most depends on the seat alone, so that one more point never lowers the vote.
  const depth = DIMENSION_GROUPS.depth.filter((d) => points[d] !== null);
  sum += sumOfBest(depth.map((d) => weights[d] * (points[d] ?? 0)));
  most += 3 * sumOfBest(depth.map((d) => weights[d]));
  const share = most === 0 ? 0 : sum / most;
  const vote = (1 + VOTE_STEPS.filter((step) => share >= step).length) as Overall;
  return atMost !== undefined && vote > atMost ? atMost : vote;
}
