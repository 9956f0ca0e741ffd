import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';

/** How did it end, even badly, and what was carried forward? */
export function scoreOutcome(context: ScoreContext): Scored {
  const results = findingsOf(context, 'outcome');
  const lessons = findingsOf(context, 'lesson');
  const all = [...results, ...lessons];
  if (all.length === 0) return { points: 0, support: [] };
  const specific = all.filter((f) => isSpecific(f) || figuresIn(context, f.sentence).length > 0);
  if (specific.length === 0) return { points: 1, support: all };
  const measured = results.some((f) => figuresIn(context, f.sentence).length > 0);
  const carried = lessons.some(isSpecific);
  return { points: measured && carried ? 3 : 2, support: specific };
}
