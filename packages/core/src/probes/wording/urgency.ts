import type { Dimension } from '../../bank/dimension.ts';
import type { Points } from '../../rubric/assessment.ts';
import type { ProbeContext } from '../probe-context.ts';
import { isAskedFor, pointsOn } from './said.ts';

/** The question gave no occasion for it, and a deep dive goes there all the same when nothing better is left. */
const NO_OCCASION = 0.2;
/** By points: never raised, claimed without backing, an open end, told in full. */
const BY_POINTS: Readonly<Record<Points, number>> = { 0: 0.58, 1: 0.8, 2: 0.45, 3: 0.25 };
/** Asked for outright and not answered. */
const UNANSWERED = 0.7;

/** How much it is worth asking about a dimension, from its points alone. */
export function urgencyOf(context: ProbeContext, dimension: Dimension): number {
  const points = pointsOn(context, dimension);
  if (points === null) return NO_OCCASION;
  if (points === 0 && isAskedFor(context, dimension)) return UNANSWERED;
  return BY_POINTS[points];
}
