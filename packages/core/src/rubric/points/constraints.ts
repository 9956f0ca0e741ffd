import type { Finding } from '../../evidence/finding.ts';
import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from '../weigh-evidence.ts';

/** Figures of so many different things in one sentence are that many limits. */
function limitsIn(context: ScoreContext, sentence: number): number {
  return new Set(figuresIn(context, sentence).map((q) => (q.kind === 'count' ? q.unit : q.kind))).size;
}

/** Two concrete limits stand before the solution in one sentence, and a choice follows. */
function hasTwoAtOnce(context: ScoreContext, upFront: readonly Finding[]): boolean {
  return upFront.some(
    (f) =>
      isSpecific(f) &&
      limitsIn(context, f.sentence) >= 2 &&
      findingsOf(context, 'decision').some((d) => isSpecific(d) && d.sentence > f.sentence),
  );
}

/** Are the system and its limits set out before the solution, and does the design follow from them? */
export function scoreConstraints(context: ScoreContext): Scored {
  const support = findingsOf(context, 'constraint');
  const points = pointsByWeight(weighEvidence(context, support), USUAL_STEPS);
  const upFront = support.filter((f) => f.sentence <= context.solutionStart);
  if (upFront.length === 0) return { points: points > 1 ? 1 : points, support };
  return { points: points === 2 && hasTwoAtOnce(context, upFront) ? 3 : points, support };
}
