import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoop } from './find-loop.ts';

const repeat = (part: readonly number[], times: number) => Array.from({ length: times }, () => part).flat();

describe('findLoop', () => {
  it('keeps what comes before a loop and the loop once', () => {
    expect(findLoop([5, 6, ...repeat([1, 2, 3], 4)])).toBe(5);
    expect(findLoop([9, ...repeat([4], 8)])).toBe(2);
  });

  it('leaves doubled words and long figures alone', () => {
    expect(findLoop([7, 7])).toBeUndefined();
    expect(findLoop([1, ...repeat([0], 6)])).toBeUndefined();
    expect(findLoop([3, ...repeat([8, 9], 3)])).toBeUndefined();
  });

  it('finds every phrase that is said often enough', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 24 }), (phrase) => {
        const kept = findLoop(repeat(phrase, 8));
        expect(kept).toBeDefined();
        expect((kept ?? 0) % phrase.length).toBe(0);
      }),
    );
  });

  it('finds nothing in tokens that differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 100 }), (tokens) => {
        expect(findLoop(tokens)).toBeUndefined();
      }),
    );
  });
});
