import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** Are the system and its limits set out before the solution, and does the design follow from them? */
export function scoreConstraints(context: ScoreContext): Scored {
  const support = findingsOf(context, 'constraint');
  const points = pointsByWeight(weighEvidence(context, support), USUAL_STEPS);
  const upFront = support.some((f) => f.sentence <= context.solutionStart);
  return { points: !upFront && points > 1 ? 1 : points, support };
}
