import { figuresIn, findingsOf, isArgued, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** Who benefits, what hurt them, and did that drive a decision? */
export function scoreCustomer(context: ScoreContext): Scored {
  const all = findingsOf(context, 'customer');
  const specific = all.filter(isSpecific);
  if (all.length === 0) return { points: 0, support: [] };
  if (specific.length === 0) return { points: 1, support: all };
  const measured = specific.filter((f) => figuresIn(context, f.sentence).length > 0);
  const drove = specific.some((f) => isReasoned(f) || isArgued(context, f.sentence));
  return { points: measured.length > 0 && drove ? 3 : 2, support: specific };
}
