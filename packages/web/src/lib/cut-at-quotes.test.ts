import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtQuotes } from './cut-at-quotes.ts';

const word = fc.constantFrom('We said ', '“40 ms”', '“Redis”', '“', '”', '“”', ' and then?', '“a “b” c”');
const quotes = [
  { answerId: 'a', start: 3, end: 8, quote: '40 ms' },
  { start: 20, end: 25, quote: 'Redis' },
];

describe('cutAtQuotes', () => {
  it('loses nothing of the wording, and marks only what it was given as a quote', () => {
    fc.assert(
      fc.property(fc.array(word), (parts) => {
        const wording = parts.join('');
        const pieces = cutAtQuotes(wording, quotes);
        expect(pieces.map((piece) => piece.text).join('')).toBe(wording);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        for (const { text, quote } of pieces) if (quote !== undefined) expect(quote.quote).toBe(text);
      }),
    );
  });

  it('leads each quote to its own passage', () => {
    const pieces = cutAtQuotes('You said “40 ms” with “Redis”: “how”?', quotes);
    expect(pieces.flatMap((piece) => piece.quote?.start ?? [])).toEqual([3, 20]);
    expect(pieces.map((piece) => piece.text)).toEqual([
      'You said “',
      '40 ms',
      '” with “',
      'Redis',
      '”: “how”?',
    ]);
  });
});
