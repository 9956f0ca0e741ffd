import { figuresIn, findingsOf, isArgued, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** Are there real alternatives, and is it said why each was not taken? */
export function scoreAlternatives(context: ScoreContext): Scored {
  const named = findingsOf(context, 'alternative');
  const refused = findingsOf(context, 'rejection');
  const tradeoffs = findingsOf(context, 'tradeoff').filter(isSpecific);
  const slogans = context.objections.filter((o) => o.detector === 'slogan');
  const support = [...named, ...refused];
  if (support.length === 0) return { points: 0, support: slogans };
  const reasons = refused.filter(isSpecific);
  const weighed = named.filter((f) => isSpecific(f) && (isReasoned(f) || isArgued(context, f.sentence)));
  if (reasons.length === 0 && weighed.length === 0) return { points: 1, support: [...support, ...slogans] };
  const onEvidence = reasons.some((f) => isReasoned(f) || figuresIn(context, f.sentence).length > 0);
  const twoReasons = new Set(reasons.map((f) => f.sentence)).size >= 2;
  const gaveUp = tradeoffs.length > 0 && reasons.length > 0;
  return { points: onEvidence || twoReasons || gaveUp ? 3 : 2, support: [...support, ...tradeoffs] };
}
