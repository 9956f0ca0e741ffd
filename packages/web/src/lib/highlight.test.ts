import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSpans } from './highlight.ts';

const anySpans = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 80 }), end: fc.integer({ min: -5, max: 80 }) }),
  { maxLength: 12 },
);

describe('cutAtSpans', () => {
  it('cuts overlapping spans at their edges', () => {
    const pieces = cutAtSpans('abcdefgh', [
      { start: 1, end: 5 },
      { start: 3, end: 7 },
    ]);
    expect(pieces.map((p) => [p.text, p.spans])).toEqual([
      ['a', []],
      ['bc', [0]],
      ['de', [0, 1]],
      ['fg', [1]],
      ['h', []],
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(cutAtSpans('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('joins to the text again, in order and without empty pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), anySpans, (text, spans) => {
        const pieces = cutAtSpans(text, spans);
        expect(pieces.map((p) => p.text).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          at = piece.end;
        }
      }),
    );
  });

  it('tells every code unit exactly the spans that cover it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), anySpans, (text, spans) => {
        for (const piece of cutAtSpans(text, spans)) {
          for (let at = piece.start; at < piece.end; at += 1) {
            const covering = spans.flatMap((s, i) => (s.start <= at && at < s.end ? [i] : []));
            expect(piece.spans).toEqual(covering);
          }
        }
      }),
    );
  });
});
