import { describe, expect, it } from 'vitest';
import type { Labelled } from '../data/answers.ts';
import { fitByRegression } from './fit-by-regression.ts';
import { inventAnswer } from './invent-answer.suite.ts';

// The text is a number, and the points are that number.
const training = ['w1', 'w2', 'w3'].flatMap((writer) =>
  [0, 1, 2, 3].map((points) =>
    inventAnswer({
      id: `${writer}-${points}`,
      text: `${points}`,
      points: { limits: points },
      overall: points + 1,
    }),
  ),
);
const read = ({ answer }: Labelled): number => Number(answer.text);
const rows = training.map(read);

describe('fitByRegression', () => {
  it('keeps the setting that errs least on writers it has not seen', () => {
    const learnByHeart = (members: readonly number[], truth: readonly number[]) => (row: number) =>
      truth[members.find((i) => rows[i] === row) ?? 0] as number;
    const learnMean = (members: readonly number[], truth: readonly number[]) => () =>
      members.reduce((sum, i) => sum + (truth[i] as number), 0) / members.length;
    const guess = fitByRegression(training, { rows, read, settings: [learnMean, learnByHeart] });
    const guesses = [0, 1, 2, 3].map((n) => guess(inventAnswer({ id: 'w9-1', text: `${n}` })));
    expect(guesses.map((g) => g.points.limits)).toEqual([0, 1, 2, 3]);
    expect(guesses.map((g) => g.overall)).toEqual([1, 2, 3, 4]);
  });

  it('never shows a learner the writer that it is tried on', () => {
    const tried: boolean[] = [];
    const learn = (members: readonly number[]) => (row: { writer: string }) => {
      const writers = new Set(members.map((i) => training[i]?.answer.id.slice(0, 2)));
      // The last fit is on everything, and is asked nothing here.
      tried.push(writers.has(row.writer));
      return 0;
    };
    fitByRegression(training, {
      rows: training.map((a) => ({ writer: a.answer.id.slice(0, 2) })),
      read: () => ({ writer: '' }),
      settings: [learn],
    });
    expect(tried.length).toBeGreaterThan(0);
    expect(tried).not.toContain(true);
  });

  it('gives null where the dimension does not apply', () => {
    const guess = fitByRegression(training, { rows, read, settings: [() => (row) => row] });
    expect(guess(inventAnswer({ id: 'w9-1', text: '3' })).points.scale).toBeNull();
  });
});
