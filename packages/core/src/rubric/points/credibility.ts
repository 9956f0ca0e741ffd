import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { type PointSteps, pointsByWeight, weighEvidence } from '../weigh-evidence.ts';

const STEPS: PointSteps = [2, 5, 12];
/** Figures and results are easier to claim than limits and refusals. */
const EASILY_CLAIMED = 0.5;
/** What a boast, an absolute claim or a slogan takes away. */
const DISCOUNT = 2;

/** Would an experienced interviewer believe that this person did this? */
export function scoreCredibility(context: ScoreContext): Scored {
  const lived = findingsOf(context, 'constraint', 'rejection', 'limitation');
  const claimed = findingsOf(context, 'number', 'outcome');
  const weight =
    weighEvidence(context, lived) +
    EASILY_CLAIMED * weighEvidence(context, claimed) -
    DISCOUNT * context.objections.length;
  return { points: pointsByWeight(weight, STEPS), support: [...lived, ...claimed, ...context.objections] };
}
