import type { Finding } from '../../evidence/finding.ts';
import type { QuantityKind } from '../../text/quantities.ts';
import type { Points } from '../assessment.ts';
import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';

/** This many figures give a picture even when none is set against another. */
const FIGURES_OF_A_SYSTEM = 3;
/** So many sentences with figures have them on both sides of the decision; with two figures set against each other, fewer do. */
const SENTENCES_THROUGHOUT = 6;
const SENTENCES_WITH_A_PAIR = 4;
/** Two figures of one of these kinds can be held against each other. */
const COMPARABLE: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'time',
  'size',
  'rate',
  'money',
  'share',
]);

/** Before and after, target and achieved: in one sentence, or in two of which one tells the result. */
function hasPair(
  context: ScoreContext,
  definite: readonly Finding[],
  sentences: ReadonlySet<number>,
): boolean {
  if (definite.some((f) => f.pairedWith !== undefined)) return true;
  const results = new Set(findingsOf(context, 'outcome').map((f) => f.sentence));
  const kinds = [...sentences].flatMap((s) =>
    figuresIn(context, s).map(({ kind }) => ({ sentence: s, kind })),
  );
  return kinds.some(
    (a) =>
      results.has(a.sentence) &&
      COMPARABLE.has(a.kind) &&
      kinds.some((b) => b.sentence !== a.sentence && b.kind === a.kind),
  );
}

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
  const paired = hasPair(context, definite, sentences);
  let points: Points = 1;
  if (figures.size >= FIGURES_OF_A_SYSTEM || (paired && figures.size >= 2)) points = 2;
  if (points === 2 && sentences.size >= (paired ? SENTENCES_WITH_A_PAIR : SENTENCES_THROUGHOUT)) points = 3;
  return { points, support: found };
}
