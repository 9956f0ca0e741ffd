import type { Dimension } from '../bank/dimension.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Move } from '../evidence/move.ts';
import { LEARNT } from '../evidence/trained/read-moves.ts';
import { saysNotKnown } from './says-not-known.ts';
import { plainAt, type ScoreContext } from './score-context.ts';
import { isSpecific } from './support.ts';
import { MOVES_OF } from './trained/moves-of.ts';

/** What a sentence is about where its wording shows it; figures, choices, limits and ends go along with anything. */
const SUBJECTS: ReadonlySet<Move> = new Set([
  'alternative',
  'rejection',
  'tradeoff',
  'customer',
  'operations',
  'scale',
  'rollout',
]);

/** From this chance on a sentence does something although no wording of a detector was met. */
const PLAINLY = 0.5;

/** True where the wording of a sentence is about something else, and nothing in it about the dimension. */
export function isAboutElse({ findings }: ScoreContext, dimension: Dimension, sentence: number): boolean {
  const met = findings.filter((f) => f.sentence === sentence && f.detector !== LEARNT && isSpecific(f));
  const own = MOVES_OF[dimension];
  return !met.some((f) => own.includes(f.move)) && met.some((f) => SUBJECTS.has(f.move));
}

/**
 * The findings by which an answer speaks for a dimension that it was not asked for: each holds a detail that could be
 * checked, and is met by its wording or else plain. Whole answers are judged by how they sound; what a follow-up adds
 * unasked is not.
 */
export function realMoves(context: ScoreContext, dimension: Dimension): Finding[] {
  return context.findings.filter(
    (f) =>
      MOVES_OF[dimension].includes(f.move) &&
      isSpecific(f) &&
      !isDenied(context, f.sentence) &&
      (f.detector !== LEARNT ||
        ((context.facts.chances.get(f.move)?.[f.sentence] ?? 0) >= PLAINLY &&
          !isAboutElse(context, dimension, f.sentence))),
  );
}

/** "We didn't look at many others" is honest, and no more. */
function isDenied(context: ScoreContext, sentence: number): boolean {
  return (context.facts.figures[sentence] ?? 0) === 0 && saysNotKnown(plainAt(context, sentence));
}
