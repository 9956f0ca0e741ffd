import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from './pick.ts';

const WORDINGS = ['a', 'b', 'c'] as const;

describe('pick', () => {
  it('gives one of the wordings, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(WORDINGS).toContain(pick(seed, WORDINGS));
        expect(pick(seed, WORDINGS)).toBe(pick(seed, WORDINGS));
      }),
    );
  });

  it('gives neighbours another one, so that questions in a row do not read alike', () => {
    expect(new Set([0, 1, 2].map((at) => pick('40 ms', WORDINGS, at))).size).toBe(3);
  });

  it('leaves no wording unused', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => `${i} ms`);
    expect(new Set(seeds.map((seed) => pick(seed, WORDINGS))).size).toBe(3);
  });
});
