import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from './bootstrap.ts';
import { correlation, partialCorrelation } from './correlation.ts';

describe('correlation', () => {
  it('is as worked out by hand', () => {
    // Deviations -1, 0, 1 and -4/3, 5/3, -1/3: 1 over the root of 2 times 42/9.
    expect(correlation([1, 2, 3], [1, 4, 2])).toBeCloseTo(1 / Math.sqrt(2 * (42 / 9)), 12);
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  it('is 0 where a side never varies, or nothing was given', () => {
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(correlation([], [])).toBe(0);
  });
});

/** What is left of a series once the best line over another is taken away. */
function residualsOf(ys: readonly number[], given: readonly number[]): number[] {
  const centre = mean(given) ?? 0;
  const level = mean(ys) ?? 0;
  const spread = given.reduce((sum, z) => sum + (z - centre) ** 2, 0);
  const slope = given.reduce((sum, z, i) => sum + (z - centre) * ((ys[i] ?? 0) - level), 0) / spread;
  return ys.map((y, i) => y - level - slope * ((given[i] ?? 0) - centre));
}

describe('partialCorrelation', () => {
  it('is as worked out by hand', () => {
    const x = [1, 1, 0, 0];
    const y = [1, 0, 1, 0];
    // r(x, y) = 0, and both correlate with their sum by the root of 1/2: (0 - 1/2) / (1/2).
    expect(partialCorrelation(x, y, [2, 1, 1, 0])).toBeCloseTo(-1, 12);
  });

  it('is 0 where both only follow the third', () => {
    const given = [1, 2, 3, 4];
    expect(partialCorrelation(given, [2, 1, 3, 4], given)).toBe(0);
  });

  it('is the plain correlation where the third never varies', () => {
    const x = [1, 2, 4];
    const y = [3, 1, 5];
    expect(partialCorrelation(x, y, [7, 7, 7])).toBeCloseTo(correlation(x, y), 12);
  });

  it('is the correlation of what the third leaves unexplained', () => {
    const triple = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(triple, { minLength: 4, maxLength: 30 }), (rows) => {
        const x = rows.map(([value]) => value);
        const y = rows.map(([, value]) => value);
        const z = rows.map(([, , value]) => value);
        const [xz, yz] = [correlation(x, z), correlation(y, z)];
        fc.pre(new Set(z).size > 1 && xz ** 2 < 0.999 && yz ** 2 < 0.999);
        expect(partialCorrelation(x, y, z)).toBeCloseTo(correlation(residualsOf(x, z), residualsOf(y, z)), 6);
      }),
    );
  });
});
