import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap, mean } from './bootstrap.ts';

const points = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 });

describe('bootstrap', () => {
  it('gives bounds around the value, within what the items can give', () => {
    fc.assert(
      fc.property(points, fc.integer(), (items, seed) => {
        const interval = bootstrap(items, mean, { resamples: 200, seed });
        const { value, low, high } = interval ?? expect.unreachable('the mean is defined');
        expect(value).toBe(mean(items));
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(Math.min(...items));
        expect(high).toBeLessThanOrEqual(Math.max(...items));
      }),
      { numRuns: 60 },
    );
  });

  it('says the same at every run, and with another seed something else', () => {
    const items = Array.from({ length: 25 }, (_, i) => (i * 7) % 11);
    const once = bootstrap(items, mean);
    expect(bootstrap(items, mean)).toEqual(once);
    expect(bootstrap(items, mean, { seed: 1 })).not.toEqual(once);
  });

  it('is as wide as the error of a mean: about four times its standard error', () => {
    const items = Array.from({ length: 100 }, (_, i) => i % 2);
    const { low, high } = bootstrap(items, mean) ?? expect.unreachable('the mean is defined');
    const standardError = Math.sqrt(0.25 / 100);
    expect((high - low) / standardError).toBeGreaterThan(3.4);
    expect((high - low) / standardError).toBeLessThan(4.4);
  });

  it('has no width where all items are alike', () => {
    expect(bootstrap([2, 2, 2], mean)).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('is undefined where the statistic is, and leaves out resamples for which it is', () => {
    expect(bootstrap([], mean)).toBeUndefined();
    const shareOfTwos = (drawn: readonly number[]) => (drawn.includes(1) ? drawn.length : undefined);
    expect(bootstrap([1, 2], shareOfTwos)).toEqual({ value: 2, low: 2, high: 2 });
  });
});

describe('mean', () => {
  it('is undefined of nothing', () => {
    expect(mean([])).toBeUndefined();
    expect(mean([1, 2, 6])).toBe(3);
  });
});
