import { figuresIn, findingsOf, isArgued, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** Are the system and its limits set out before the solution, and does the design follow from them? */
export function scoreConstraints(context: ScoreContext): Scored {
  const all = findingsOf(context, 'constraint');
  const concrete = all.filter((f) => isSpecific(f) || figuresIn(context, f.sentence).length > 0);
  const upFront = concrete.filter((f) => f.sentence <= context.solutionStart);
  if (all.length === 0) return { points: 0, support: [] };
  if (upFront.length === 0) return { points: 1, support: all };
  const places = new Set(upFront.map((f) => f.sentence)).size;
  const follows =
    concrete.some((f) => isReasoned(f) || isArgued(context, f.sentence)) ||
    findingsOf(context, 'decision', 'rejection').some((f) => isReasoned(f) || isArgued(context, f.sentence));
  return { points: places >= 2 && follows ? 3 : 2, support: concrete };
}
