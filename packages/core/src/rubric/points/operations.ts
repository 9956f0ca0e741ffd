import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

const FIRED =
  /\b(?:fired|paged|tripped|alert(?:s|ed)?|pages?|woke|rolled (?:it )?back|roll(?:s|ed)? back|threshold)\b/;

/** How is the system's health known in production, and what happens when a signal fires? */
export function scoreOperations(context: ScoreContext): Scored {
  const all = findingsOf(context, 'operations');
  const specific = all.filter(isSpecific);
  if (all.length === 0) return { points: 0, support: [] };
  if (specific.length === 0) return { points: 1, support: all };
  const held = specific.some(
    (f) =>
      (isReasoned(f) || figuresIn(context, f.sentence).length > 0) &&
      FIRED.test(context.reading.sentences[f.sentence]?.plain ?? ''),
  );
  return { points: held ? 3 : 2, support: specific };
}
