import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** Who benefits, what hurt them, and did that drive a decision? */
export function scoreCustomer(context: ScoreContext): Scored {
  const support = findingsOf(context, 'customer');
  return { points: pointsByWeight(weighEvidence(context, support), USUAL_STEPS), support };
}
