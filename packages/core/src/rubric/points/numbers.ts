import type { Finding } from '../../evidence/finding.ts';
import { findingsOf, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** A figure said twice is one figure. */
function distinctFigures(context: ScoreContext): Finding[] {
  const seen = new Set<string>();
  return findingsOf(context, 'number').filter((f) => {
    const key = context.reading.text.slice(f.start, f.end).toLowerCase().replace(/\s+/g, ' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Figures of one decision: target and achieved, before and after, one option and the other. */
const BOTH_SIDES =
  /\b(?:from\b.*\bto|before\b.*\b(?:after|now)|instead of|compared|against|versus|target|down to|up to|under|went|fell|dropped|rose|became|now|was|used to)\b/;

/** Are there figures about the real system, and do they stand on both sides of a decision? */
export function scoreNumbers(context: ScoreContext): Scored {
  const found = distinctFigures(context);
  const figures = found.filter(isSpecific);
  if (found.length === 0) return { points: 0, support: [] };
  if (figures.length < 2) return { points: 1, support: found };
  const paired = figures.filter((f) => f.pairedWith !== undefined || isReasoned(f));
  const deciding = new Set(
    findingsOf(context, 'outcome', 'rejection', 'decision', 'tradeoff').map((f) => f.sentence),
  );
  const fed = figures.filter((f) => deciding.has(f.sentence));
  const sides = paired.length > 0 || (fed.length >= 2 && figures.length >= 4);
  const contrast = fed.some((f) => BOTH_SIDES.test(context.reading.sentences[f.sentence]?.plain ?? ''));
  return { points: sides || (contrast && figures.length >= 3) ? 3 : 2, support: figures };
}
