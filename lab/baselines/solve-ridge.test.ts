import { expect, it } from 'vitest';
import { seededRandom } from '../learn/seeded-random.ts';
import { solveRidge } from './solve-ridge.ts';

it('solves (K + penalty I) a = y', () => {
  const random = seededRandom(4);
  const rows = Array.from({ length: 12 }, () => Array.from({ length: 5 }, () => random() - 0.5));
  const products = rows.map((a) =>
    Float64Array.from(rows, (b) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)),
  );
  const y = rows.map(() => random());
  const weights = solveRidge(products, y, 0.3);
  products.forEach((row, i) => {
    const image = row.reduce((sum, k, j) => sum + k * (weights[j] as number), 0.3 * (weights[i] as number));
    expect(image).toBeCloseTo(y[i] as number, 6);
  });
});

it('gives 0 for 0', () => {
  expect([...solveRidge([Float64Array.of(1)], [0], 1)]).toEqual([0]);
});
