import { findingsOf, isArgued, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { pointsByContent, type Told } from '../weigh-content.ts';

/** The sentence next to it may tell the decision. */
function drivesADecision(context: ScoreContext, { sentence }: Told): boolean {
  if (isArgued(context, sentence)) return true;
  return findingsOf(context, 'decision', 'rejection', 'scoped_out').some(
    (f) => isSpecific(f) && Math.abs(f.sentence - sentence) <= 1,
  );
}

/** Measured in one sentence, and tied to a decision in one. */
function drives(context: ScoreContext, told: readonly Told[]): boolean {
  return told.some((t) => t.figures > 0) && told.some((t) => drivesADecision(context, t));
}

/** Who benefits, what hurt them, and did that drive a decision? */
export function scoreCustomer(context: ScoreContext): Scored {
  const support = findingsOf(context, 'customer');
  return { points: pointsByContent(context, support, (told) => drives(context, told)), support };
}
