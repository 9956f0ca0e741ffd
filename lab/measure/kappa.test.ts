import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from './bootstrap.ts';
import { weightedKappa } from './kappa.ts';

const pairsOfPoints = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 40,
});

describe('weightedKappa', () => {
  it.each([
    // Squared differences 4 of 4 pairs; by chance the rows 2, 1, 1 and columns 1, 1, 2 would give 26 / 4.
    [
      'one pair two apart',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 2],
      ],
      1 - 16 / 26,
    ],
    [
      'what chance gives',
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    ],
    [
      'opposite ends',
      [
        [0, 3],
        [3, 0],
      ],
      -1,
    ],
    [
      'full agreement',
      [
        [0, 0],
        [3, 3],
        [1, 1],
      ],
      1,
    ],
    // One always says 1: nothing agrees beyond chance.
    [
      'a rater who never varies',
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
      0,
    ],
  ] as [string, [number, number][], number][])('is as worked out by hand for %s', (_, pairs, expected) => {
    expect(weightedKappa(pairs, 0, 3)).toBeCloseTo(expected, 12);
  });

  it('counts from the least of the scale', () => {
    const votes = [
      [1, 1],
      [2, 2],
      [3, 3],
      [1, 3],
    ] as const;
    expect(weightedKappa(votes, 1, 5)).toBeCloseTo(1 - 16 / 26, 12);
  });

  it('cannot be told where both raters say the same of everything, or of nothing', () => {
    expect(
      weightedKappa(
        [
          [2, 2],
          [2, 2],
        ],
        0,
        3,
      ),
    ).toBeUndefined();
    expect(weightedKappa([], 0, 3)).toBeUndefined();
  });

  it("is Lin's concordance: twice the covariance over both variances and the squared difference of means", () => {
    fc.assert(
      fc.property(pairsOfPoints, (pairs) => {
        const a = mean(pairs.map(([x]) => x)) ?? 0;
        const b = mean(pairs.map(([, y]) => y)) ?? 0;
        const covariance = mean(pairs.map(([x, y]) => (x - a) * (y - b))) ?? 0;
        const spread = mean(pairs.map(([x, y]) => (x - a) ** 2 + (y - b) ** 2)) ?? 0;
        const kappa = weightedKappa(pairs, 0, 3);
        const whole = spread + (a - b) ** 2;
        if (kappa === undefined) expect(whole).toBeCloseTo(0, 12);
        else expect(kappa).toBeCloseTo((2 * covariance) / whole, 9);
      }),
    );
  });

  it('does not mind who is called first, nor everything said twice', () => {
    fc.assert(
      fc.property(pairsOfPoints, (pairs) => {
        const kappa = weightedKappa(pairs, 0, 3);
        const swapped = weightedKappa(
          pairs.map(([a, b]) => [b, a] as const),
          0,
          3,
        );
        const twice = weightedKappa([...pairs, ...pairs], 0, 3);
        expect(swapped).toEqual(kappa);
        if (kappa === undefined) expect(twice).toBeUndefined();
        else expect(twice).toBeCloseTo(kappa, 12);
      }),
    );
  });
});
