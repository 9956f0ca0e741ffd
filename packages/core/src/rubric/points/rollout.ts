import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** How did it reach its users: in stages, with a gate, a measure or a way back? */
export function scoreRollout(context: ScoreContext): Scored {
  const support = findingsOf(context, 'rollout');
  return { points: pointsByWeight(weighEvidence(context, support), USUAL_STEPS), support };
}
