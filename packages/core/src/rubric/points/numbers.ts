import type { Points } from '../../assessment.ts';
import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';

/** This many figures give a picture even when none is set against another. */
const FIGURES_OF_A_SYSTEM = 3;
/** This many sentences with figures have figures on both sides of the decision; with a pair, fewer do. */
const SENTENCES_THROUGHOUT = 5;
const SENTENCES_WITH_A_PAIR = 3;

/** Are there figures about the real system, and do they stand on both sides of a decision? */
export function scoreNumbers(context: ScoreContext): Scored {
  const found = findingsOf(context, 'number');
  if (found.length === 0) return { points: 0, support: [] };
  const definite = found.filter(isSpecific);
  const sentences = new Set(definite.map((f) => f.sentence));
  // A figure said twice is one figure.
  const figures = new Set(
    [...sentences].flatMap((s) =>
      figuresIn(context, s).map((q) =>
        context.reading.text.slice(q.start, q.end).toLowerCase().replace(/\s+/g, ' '),
      ),
    ),
  );
  const paired = definite.some((f) => f.pairedWith !== undefined);
  let points: Points = 1;
  if (figures.size >= FIGURES_OF_A_SYSTEM || (paired && figures.size >= 2)) points = 2;
  if (points === 2 && sentences.size >= (paired ? SENTENCES_WITH_A_PAIR : SENTENCES_THROUGHOUT)) points = 3;
  return { points, support: found };
}
