import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTokens } from './align-tokens.ts';

const align = (a: string, b: string) => alignTokens([...a], [...b]);

describe('alignTokens', () => {
  it.each([
    ['abc', 'abc', 3],
    ['abc', 'axc', 2],
    ['abcd', 'bd', 2],
    ['', 'abc', 0],
    ['abc', 'xyz', 0],
    ['abcabba', 'cbabac', 4],
  ])('pairs of %s and %s as many as they share in order', (a, b, shared) => {
    expect(align(a, b)).toHaveLength(shared);
  });

  it('pairs equal tokens, in order, and all of a list with itself', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(alignTokens(a, a)).toEqual(a.map((_, i) => [i, i]));
        let last: readonly [number, number] = [-1, -1];
        for (const [i, j] of alignTokens(a, b)) {
          expect(a[i]).toBe(b[j]);
          expect(i).toBeGreaterThan(last[0]);
          expect(j).toBeGreaterThan(last[1]);
          last = [i, j];
        }
        expect(alignTokens(a, b).length).toBe(alignTokens(b, a).length);
      }),
    );
  });

  it('pairs what a long text begins and ends with, even where its middle is another', () => {
    const long = (middle: string) => ['begin', ...Array.from({ length: 6000 }, (_, i) => middle + i), 'end'];
    expect(alignTokens(long('a'), long('b'))).toEqual([
      [0, 0],
      [6001, 6001],
    ]);
  });
});
