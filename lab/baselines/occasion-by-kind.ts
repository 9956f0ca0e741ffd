import { DIMENSIONS, type Dimension } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';
import type { Guess } from './baseline.ts';
import { type Target, truthOf } from './targets.ts';

/** Says which dimensions apply to the question of an answer. */
export type OccasionByKind = (labelled: Labelled) => ReadonlySet<Dimension>;

/**
 * Which dimensions apply, by the kind of question alone: those that were rated in more than half of the training
 * answers of that kind. A kind that training has not seen is judged by all answers together.
 */
export function fitOccasion(training: readonly Labelled[]): OccasionByKind {
  const appliesIn = (answers: readonly Labelled[]): ReadonlySet<Dimension> =>
    new Set(
      DIMENSIONS.filter((d) => answers.filter((a) => truthOf(a, d) !== null).length * 2 > answers.length),
    );
  const everywhere = appliesIn(training);
  const byKind = new Map(
    [...new Set(training.map((a) => a.answer.kind))].map((kind) => [
      kind,
      appliesIn(training.filter((a) => a.answer.kind === kind)),
    ]),
  );
  return ({ answer }) => byKind.get(answer.kind) ?? everywhere;
}

/** A guess with points on the dimensions that apply and null on all others. */
export function makeGuess(applies: ReadonlySet<Dimension>, guess: (target: Target) => number): Guess {
  const points = Object.fromEntries(DIMENSIONS.map((d) => [d, applies.has(d) ? guess(d) : null])) as Record<
    Dimension,
    number | null
  >;
  return { points, overall: guess('overall') };
}
