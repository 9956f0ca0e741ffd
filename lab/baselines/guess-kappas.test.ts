import { expect, it } from 'vitest';
import type { Guess } from './baseline.ts';
import { guessKappas } from './guess-kappas.ts';
import { inventAnswer } from './invent-answer.suite.ts';

const answers = [0, 1, 2, 3].map((points) =>
  inventAnswer({
    id: `w1-${points}`,
    text: 'a',
    points: { limits: points, scale: points },
    overall: points + 1,
  }),
);
const guessing = (points: (truth: number) => number | null): Map<string, Guess> =>
  new Map(
    answers.map(({ answer, ratings }) => {
      const truth = ratings.r1;
      if (truth === undefined) throw new Error('not rated');
      return [
        answer.id,
        { points: { ...truth.points, limits: points(truth.points.limits ?? 0) }, overall: truth.overall },
      ];
    }),
  );

it('is 1 for what agrees', () => {
  const kappas = guessKappas(
    answers,
    guessing((truth) => truth),
  );
  expect(kappas.get('limits')).toBe(1);
  expect(kappas.get('overall')).toBe(1);
});

it('counts a null of ours as 0, and nothing where the rater gave null', () => {
  const silent = guessKappas(
    answers,
    guessing((truth) => (truth === 3 ? null : truth)),
  );
  const zero = guessKappas(
    answers,
    guessing((truth) => (truth === 3 ? 0 : truth)),
  );
  expect(silent.get('limits')).toBe(zero.get('limits'));
  expect(silent.get('customer')).toBe(0);
});
