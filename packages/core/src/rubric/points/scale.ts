import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** What gives first when the load grows, and at which load? */
export function scoreScale(context: ScoreContext): Scored {
  const all = findingsOf(context, 'scale');
  const specific = all.filter(isSpecific);
  if (all.length === 0) return { points: 0, support: [] };
  if (specific.length === 0) return { points: 1, support: all };
  const atALoad = specific.some((f) => isReasoned(f) || figuresIn(context, f.sentence).length > 0);
  return { points: atALoad ? 3 : 2, support: specific };
}
