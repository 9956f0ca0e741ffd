import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** What gives first when the load grows, and at which load? */
export function scoreScale(context: ScoreContext): Scored {
  const support = findingsOf(context, 'scale');
  return { points: pointsByWeight(weighEvidence(context, support), USUAL_STEPS), support };
}
