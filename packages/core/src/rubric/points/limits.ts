import { figuresIn, findingsOf, isArgued, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

const BITES =
  /\b(?:beyond|above|past|over|more than|at around|around|once|if|when|as soon as|would (?:break|fail|need)|breaks?|replace|switch to|move to|instead|next)\b/;

/** Is there a known weakness, a boundary or a planned change, and the point at which it bites? */
export function scoreLimits(context: ScoreContext): Scored {
  const all = findingsOf(context, 'limitation');
  const boundaries = findingsOf(context, 'scoped_out').filter(isSpecific);
  const absolutes = context.objections.filter((o) => o.detector === 'absolute-claim');
  const specific = all.filter(isSpecific);
  if (specific.length === 0 && boundaries.length === 0) {
    return { points: all.length > 0 ? 1 : 0, support: [...all, ...absolutes] };
  }
  const atAPoint = specific.some(
    (f) =>
      isReasoned(f) ||
      ((figuresIn(context, f.sentence).length > 0 || isArgued(context, f.sentence)) &&
        BITES.test(context.reading.sentences[f.sentence]?.plain ?? '')),
  );
  return { points: atAPoint ? 3 : 2, support: [...specific, ...boundaries] };
}
