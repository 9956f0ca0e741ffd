import { expect, it } from 'vitest';
import { inventScored } from './invent-scored.suite.ts';
import { scoreNoise } from './score-noise.ts';

const off = (ours: readonly number[]) =>
  scoreNoise(
    ours.map((points, i) =>
      inventScored({ id: `w1-00${i}`, text: 'a', points: { limits: 1 }, ours: { limits: points } }),
    ),
  ).find((noise) => noise.subject === 'limits');

it('is the standard deviation of our error, and more by the root of 2 for a difference', () => {
  // Errors -1, 1, 2, 2: mean 1, squared deviations 4, 0, 1, 1.
  const noise = off([0, 2, 3, 3]);
  expect(noise?.deviation).toBeCloseTo(Math.sqrt(6 / 4), 12);
  expect(noise?.ofADifference).toBeCloseTo(Math.sqrt(3), 12);
});

it('is 0 where we are always off by the same, and where nothing was rated', () => {
  expect(off([2, 2, 2])).toMatchObject({ deviation: 0, ofADifference: 0 });
  expect(off([])).toMatchObject({ deviation: 0 });
});
