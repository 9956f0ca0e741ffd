import type { Labelled } from '../data/answers.ts';
import { chooseSteps } from '../train/steps.ts';
import type { Guesser } from './baseline.ts';
import { dealParts } from './deal-parts.ts';
import { fitOccasion, makeGuess } from './occasion-by-kind.ts';
import { scaleOf, TARGETS, type Target, truthOf } from './targets.ts';

/**
 * Learns a number from some of the training answers, named by their places; `truth` has a value for each answer.
 * Gives what it expects of any row.
 */
export type Learn<Row> = (members: readonly number[], truth: readonly number[]) => (row: Row) => number;

/** What a regression learns from and how. */
export interface Regression<Row> {
  /** One row for each training answer, in their order. */
  readonly rows: readonly Row[];
  /** The row of an answer that is not of the training ones. */
  readonly read: (labelled: Labelled) => Row;
  /** The same method with one or more settings; the one with the least squared error on what it has not seen is kept. */
  readonly settings: readonly Learn<Row>[];
}

/** A regression with the expectations from which on one more point is given. */
interface Scale<Row> {
  readonly expect: (row: Row) => number;
  readonly steps: readonly number[];
}

const PARTS = 6;

function fitScale<Row>(
  { rows, settings }: Regression<Row>,
  target: Target,
  ratings: readonly (number | null)[],
  parts: readonly number[],
): Scale<Row> | undefined {
  const rated = ratings.flatMap((rating, i) => (rating === null ? [] : [i]));
  const truth = ratings.map((rating) => rating ?? 0);
  if (rated.length === 0) return undefined;
  const own = [...new Set(rated.map((i) => parts[i] as number))];
  const heldOut = (learn: Learn<Row>): Map<number, number> => {
    const seen = new Map<number, number>();
    for (const part of own) {
      const others = rated.filter((i) => parts[i] !== part);
      // Where only one part was rated at all, there is nothing else to learn from.
      const expect = learn(others.length > 0 ? others : rated, truth);
      for (const i of rated) if (parts[i] === part) seen.set(i, expect(rows[i] as Row));
    }
    return seen;
  };
  const errorOf = (seen: ReadonlyMap<number, number>): number =>
    rated.reduce((sum, i) => sum + ((seen.get(i) as number) - (truth[i] as number)) ** 2, 0);
  const [best] = settings
    .map((learn) => ({ learn, seen: heldOut(learn) }))
    .map((tried) => ({ ...tried, error: errorOf(tried.seen) }))
    .sort((a, b) => a.error - b.error);
  if (best === undefined) return undefined;
  const steps = chooseSteps(
    rated.map((i) => best.seen.get(i) as number),
    rated.map((i) => truth[i] as number),
    ...scaleOf(target),
  );
  return { expect: best.learn(rated, truth), steps };
}

/**
 * Turns a regression into a scorer: one a target, its settings and its steps chosen on predictions for writers that it
 * had not seen, all of them training writers. Which dimensions apply is guessed by the kind of question.
 */
export function fitByRegression<Row>(training: readonly Labelled[], regression: Regression<Row>): Guesser {
  const parts = dealParts(training, PARTS);
  const applies = fitOccasion(training);
  const scales = new Map(
    TARGETS.map((target) => [
      target,
      fitScale(
        regression,
        target,
        training.map((a) => truthOf(a, target)),
        parts,
      ),
    ]),
  );
  return (labelled) => {
    const row = regression.read(labelled);
    return makeGuess(applies(labelled), (target) => {
      const scale = scales.get(target);
      const [least] = scaleOf(target);
      if (scale === undefined) return least;
      const expected = scale.expect(row);
      return least + scale.steps.filter((step) => expected >= step).length;
    });
  };
}
