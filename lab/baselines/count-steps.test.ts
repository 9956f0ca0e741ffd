import { expect, it } from 'vitest';
import { chooseCountSteps } from './count-steps.ts';

it('finds the counts that part the points', () => {
  expect(chooseCountSteps([0, 0, 4, 5, 9, 9, 20, 30], [0, 0, 1, 1, 2, 2, 3, 3], 0, 3)).toEqual([4, 9, 20]);
});

it('skips points that nobody gave', () => {
  const steps = chooseCountSteps([1, 2, 3, 10, 11, 12], [0, 0, 0, 3, 3, 3], 0, 3);
  const points = (count: number): number => steps.filter((step) => count >= step).length;
  expect([1, 3, 10, 12].map(points)).toEqual([0, 0, 3, 3]);
});

it('gives the least where nothing is counted', () => {
  expect(chooseCountSteps([], [], 0, 3)).toHaveLength(3);
});
