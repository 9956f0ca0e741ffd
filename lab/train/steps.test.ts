import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detection } from '../measure/detection.ts';
import { weightedKappa } from '../measure/kappa.ts';
import { chooseSteps, chooseThreshold } from './steps.ts';

const kappaWith = (steps: readonly number[], predicted: readonly number[], truth: readonly number[]) =>
  weightedKappa(
    predicted.map((p, i) => [steps.filter((s) => p >= s).length, truth[i] ?? 0] as const),
    0,
    3,
  ) ?? 0;

const rated = fc.array(fc.tuple(fc.double({ min: -0.5, max: 3.5, noNaN: true }), fc.nat(3)), {
  maxLength: 30,
});

describe('chooseSteps', () => {
  it('stays halfway between the points where nothing speaks against it', () => {
    expect(chooseSteps([0, 1, 2, 3], [0, 1, 2, 3], 0, 3)).toEqual([0.5, 1.5, 2.5]);
    expect(chooseSteps([], [], 1, 5)).toEqual([1.5, 2.5, 3.5, 4.5]);
  });

  it('moves a step to where the predictions part', () => {
    const predicted = [0.1, 0.2, 0.3, 0.7, 0.72, 0.75, 0.9, 1, 1.1, 2, 2, 3, 3];
    const truth = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3];
    const [first] = chooseSteps(predicted, truth, 0, 3);
    expect(first).toBeGreaterThan(0.75);
    expect(first).toBeLessThanOrEqual(0.8);
  });

  it('gives rising steps near their places, never worse than halfway, and the same at every run', () => {
    fc.assert(
      fc.property(rated, (rows) => {
        const predicted = rows.map(([p]) => p);
        const truth = rows.map(([, t]) => t);
        const steps = chooseSteps(predicted, truth, 0, 3);
        expect(chooseSteps(predicted, truth, 0, 3)).toEqual(steps);
        expect(steps).toHaveLength(3);
        steps.forEach((step, i) => {
          expect(Math.abs(step - (i + 0.5))).toBeLessThanOrEqual(0.3 + 1e-9);
          expect(step).toBeGreaterThan(steps[i - 1] ?? Number.NEGATIVE_INFINITY);
        });
        const halfway = kappaWith([0.5, 1.5, 2.5], predicted, truth);
        expect(kappaWith(steps, predicted, truth)).toBeGreaterThanOrEqual(halfway - 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});

const f1At = (items: readonly (readonly [number, boolean])[], threshold: number): number =>
  detection(items.map(([score, isTrue]) => [score >= threshold, isTrue] as const)).f1;

describe('chooseThreshold', () => {
  it('parts what is true from what is not', () => {
    const items = [
      [0.9, true],
      [0.8, true],
      [0.4, false],
      [0.6, true],
      [0.1, false],
    ] as const;
    expect(chooseThreshold(items)).toBe(0.6);
    expect(f1At(items, chooseThreshold(items))).toBe(1);
  });

  it('is a half where nothing is true', () => {
    expect(chooseThreshold([])).toBe(0.5);
    expect(chooseThreshold([[0.9, false]])).toBe(0.5);
  });

  it('is the best of all thresholds, for scores that differ and need no rounding', () => {
    const scored = fc
      .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 25 })
      .chain((scores) => fc.tuple(...scores.map((s) => fc.tuple(fc.constant(s / 10_000), fc.boolean()))));
    fc.assert(
      fc.property(scored, (items) => {
        const best = Math.max(...items.map(([score]) => f1At(items, score)));
        expect(f1At(items, chooseThreshold(items))).toBeCloseTo(best, 12);
      }),
    );
  });
});
