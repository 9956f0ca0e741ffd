import { expect, it } from 'vitest';
import type { Baseline } from './baseline.ts';
import { inventAnswer } from './invent-answer.suite.ts';
import { majority } from './majority.ts';
import { outOfFold } from './out-of-fold.ts';

const gold = ['w1-1', 'w1-2', 'w2-1'].map((id) => inventAnswer({ id, text: 'a' }));
const extra = [inventAnswer({ id: 'x1-1', text: 'a' })];

it('guesses every answer once, having learnt from all other writers', () => {
  const seen: string[][] = [];
  const recording: Baseline = {
    ...majority,
    fit(training) {
      seen.push(training.map((a) => a.answer.id));
      return majority.fit(training);
    },
  };
  expect([...outOfFold(recording, gold, extra).keys()]).toEqual(['w1-1', 'w1-2', 'w2-1']);
  expect(seen).toEqual([
    ['w2-1', 'x1-1'],
    ['w1-1', 'w1-2', 'x1-1'],
  ]);
});
