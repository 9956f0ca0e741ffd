import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** How is the system's health known in production, and what happens when a signal fires? */
export function scoreOperations(context: ScoreContext): Scored {
  const support = findingsOf(context, 'operations');
  return { points: pointsByWeight(weighEvidence(context, support), USUAL_STEPS), support };
}
