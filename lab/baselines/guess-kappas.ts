import type { Labelled } from '../data/answers.ts';
import { weightedKappa } from '../measure/kappa.ts';
import type { Guess } from './baseline.ts';
import { scaleOf, TARGETS, type Target, truthOf } from './targets.ts';

/**
 * Quadratic weighted kappa of guesses with the first rater, by target. Where the rater gave null nothing is counted;
 * a null of ours where there are points counts as 0. 0 where neither side varies.
 */
export function guessKappas(
  answers: readonly Labelled[],
  guesses: ReadonlyMap<string, Guess>,
): Map<Target, number> {
  return new Map(
    TARGETS.map((target) => {
      const [least, most] = scaleOf(target);
      const pairs = answers.flatMap((answer) => {
        const truth = truthOf(answer, target);
        const guess = guesses.get(answer.answer.id);
        if (truth === null || guess === undefined) return [];
        const ours = target === 'overall' ? guess.overall : (guess.points[target] ?? 0);
        return [[ours, truth] as const];
      });
      return [target, weightedKappa(pairs, least, most) ?? 0] as const;
    }),
  );
}
