import { findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** Is there a known weakness, a boundary or a planned change, and the point at which it bites? */
export function scoreLimits(context: ScoreContext): Scored {
  const support = [
    ...findingsOf(context, 'limitation'),
    ...findingsOf(context, 'scoped_out').filter(isSpecific),
  ];
  const absolutes = context.objections.filter((o) => o.detector === 'absolute-claim');
  const points = pointsByWeight(weighEvidence(context, support), USUAL_STEPS);
  return { points, support: [...support, ...absolutes] };
}
