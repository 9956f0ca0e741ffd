import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtTerms } from './cut-at-terms.ts';

describe('cutAtTerms', () => {
  it('gives each place of a term a piece of its own, and the longer of two', () => {
    const pieces = cutAtTerms('We chose [TERM_1] over [TERM_12].', ['[TERM_1]', '[TERM_12]']);
    expect(pieces.filter(({ isTerm }) => isTerm).map(({ text }) => text)).toEqual(['[TERM_1]', '[TERM_12]']);
    expect(cutAtTerms('', [])).toEqual([]);
  });

  it('loses nothing of the text', () => {
    const terms = fc.array(fc.constantFrom('[T]', 'a', '.*', '', 'ab'));
    fc.assert(
      fc.property(fc.string(), terms, (text, wanted) => {
        expect(
          cutAtTerms(text, wanted)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
