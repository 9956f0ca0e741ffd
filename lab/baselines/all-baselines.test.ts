import { DIMENSIONS } from '@sounding/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { BASELINES } from './all-baselines.ts';
import type { Guesser } from './baseline.ts';
import { inventAnswer } from './invent-answer.suite.ts';

const gold = readSet('gold');
const training = gold.filter((_, i) => i % 4 === 0);
const strangers = gold.filter((_, i) => i % 40 === 1);

describe.each(BASELINES.map((baseline) => [baseline.name, baseline] as const))('%s', (_, baseline) => {
  let guess: Guesser;
  beforeAll(() => {
    guess = baseline.fit(training);
  });

  it('stays on the scales', () => {
    for (const labelled of [...strangers, inventAnswer({ id: 'w9-1', text: '' })]) {
      const { points, overall } = guess(labelled);
      expect(Object.keys(points)).toEqual([...DIMENSIONS]);
      for (const value of Object.values(points)) expect([null, 0, 1, 2, 3]).toContain(value);
      expect([1, 2, 3, 4, 5]).toContain(overall);
    }
  });

  it('reads neither the ratings nor the moves of what it guesses', () => {
    for (const { answer } of strangers) {
      const bare = { answer, ratings: {}, segments: [] };
      const labelled = gold.find((l) => l.answer.id === answer.id);
      expect(guess(bare)).toEqual(labelled && guess(labelled));
    }
  });
});

it('names each once', () => {
  expect(new Set(BASELINES.map((b) => b.name)).size).toBe(BASELINES.length);
});
