import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePassage, rangeOf, spanOf, stretchPassage } from './passage.ts';

const sentences = [
  { start: 0, end: 5 },
  { start: 6, end: 12 },
  { start: 13, end: 20 },
];

describe('a passage', () => {
  it('is the sentences that a span touches', () => {
    expect(rangeOf(sentences, { start: 3, end: 7 })).toEqual({ first: 0, last: 1 });
    expect(rangeOf(sentences, { start: 20, end: 20 })).toEqual({ first: 2, last: 2 });
    expect(rangeOf(sentences, { start: 0, end: 0 })).toEqual({ first: 0, last: 0 });
    expect(spanOf(sentences, { first: 1, last: 2 })).toEqual({ start: 6, end: 20 });
  });

  it('moves and stretches within the text only', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('move', 'stretch'), by: fc.constantFrom(-1, 1) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), steps, (count, given) => {
        let range = { first: 0, last: 0 };
        for (const { kind, by } of given) {
          const next = (kind === 'move' ? movePassage : stretchPassage)(range, by, count);
          if (kind === 'move' && next.last - next.first !== range.last - range.first) return false;
          range = next;
        }
        return 0 <= range.first && range.first <= range.last && range.last < count;
      }),
    );
  });
});
