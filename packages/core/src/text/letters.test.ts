import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApostropheAt, isDigitAt, letterAt, letterOrNumberAt, lowerWord, markAt } from './letters.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 20 });

describe('what stands at an offset', () => {
  it.each([
    ['letter', letterAt, /^\p{L}/u],
    ['letter or number', letterOrNumberAt, /^[\p{L}\p{N}]/u],
    ['mark', markAt, /^\p{M}/u],
  ] as const)('is a %s where Unicode says so, whatever the text', (_, lengthAt, kind) => {
    fc.assert(
      fc.property(anyText, fc.nat(21), (text, at) => {
        expect(lengthAt(text, at)).toBe(kind.exec(text.slice(at))?.[0].length ?? 0);
      }),
    );
  });

  it('is a digit only where it is one of the ten', () => {
    expect([...'a7\u0663'].map((_, at) => isDigitAt('a7\u0663', at))).toEqual([false, true, false]);
  });

  it('is an apostrophe, straight or curly', () => {
    expect([0, 1, 2].map((at) => isApostropheAt("'\u2019`", at))).toEqual([true, true, false]);
  });
});

describe('lowerWord', () => {
  it('makes words alike that differ by case and apostrophe', () => {
    expect(lowerWord('Didn\u2019T')).toBe("didn't");
  });
});
