import { expect, it } from 'vitest';
import { idleWords, inventAnswer } from './invent-answer.suite.ts';
import { length } from './length.ts';

const training = ['w1', 'w2', 'w3', 'w4'].flatMap((writer) =>
  [1, 2, 3, 4, 5].map((overall) =>
    inventAnswer({
      id: `${writer}-${overall}`,
      text: idleWords(10 * 2 ** overall),
      points: { limits: Math.min(3, overall - 1) },
      overall,
    }),
  ),
);

it('gives more for more words where raters did, and reads none of them', () => {
  const guess = length.fit(training);
  const votes = [20, 80, 320].map(
    (words) => guess(inventAnswer({ id: 'w9-1', text: idleWords(words) })).overall,
  );
  expect(votes).toEqual([1, 3, 5]);
  const other = inventAnswer({ id: 'w9-1', text: idleWords(80).replaceAll('word', 'latency') });
  expect(guess(other).overall).toBe(3);
});

it('says the same of every length where training had but one', () => {
  const guess = length.fit(
    ['w1', 'w2'].map((writer) =>
      inventAnswer({ id: `${writer}-1`, text: idleWords(50), points: { limits: 2 }, overall: 4 }),
    ),
  );
  expect(guess(inventAnswer({ id: 'w9-1', text: '' }))).toEqual(
    guess(inventAnswer({ id: 'w9-1', text: idleWords(500) })),
  );
});
