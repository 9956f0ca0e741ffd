import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, countWordErrors, toPlainWords } from './align-words.ts';

const anyWords = fc.array(fc.constantFrom<string[]>('we', 'had', 'two', 'engineers', 'and'), {
  maxLength: 12,
});

describe('alignWords', () => {
  it('names every word of both sides once, in order', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (said, heard) => {
        const matches = alignWords(said, heard);
        expect(matches.flatMap((match) => match.said ?? [])).toEqual(said.map((_, i) => i));
        expect(matches.flatMap((match) => match.heard ?? [])).toEqual(heard.map((_, i) => i));
        for (const match of matches) {
          const isSame =
            match.said !== undefined && match.heard !== undefined && said[match.said] === heard[match.heard];
          expect(match.same).toBe(isSame);
        }
      }),
    );
  });

  it('costs one for each word that is put in, left out or swapped, and never more than that', () => {
    fc.assert(
      fc.property(anyWords, fc.nat(), (words, place) => {
        const errors = (heard: readonly string[]) =>
          alignWords(words, heard).filter((match) => !match.same).length;
        const at = place % (words.length + 1);
        expect(errors(words)).toBe(0);
        expect(errors(words.toSpliced(at, 0, 'other'))).toBe(1);
        if (at < words.length) {
          expect(errors(words.toSpliced(at, 1))).toBe(1);
          expect(errors(words.with(at, 'other'))).toBe(1);
        }
      }),
    );
  });
});

describe('countWordErrors', () => {
  it('takes figures and signs as they are said', () => {
    const said = 'It fell to two hundred milliseconds, by fifty percent.';
    expect(countWordErrors(said, 'it fell to 200 milliseconds by 50%')).toEqual({ errors: 0, words: 10 });
    expect(countWordErrors(said, 'it fell to 200 milliseconds by 15%').errors).toBe(1);
    expect(countWordErrors('per cent', 'percent').errors).toBe(0);
  });

  it('tells from which written word a plain one is', () => {
    expect(toPlainWords(['p99', 'read-only'])).toEqual([
      { word: 'p', at: 0 },
      { word: 'ninety', at: 0 },
      { word: 'nine', at: 0 },
      { word: 'read', at: 1 },
      { word: 'only', at: 1 },
    ]);
  });
});
