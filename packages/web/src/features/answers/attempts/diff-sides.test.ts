import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideOf } from './diff-sides.ts';
import { diffTexts } from './word-diff.ts';

const text = fc
  .array(fc.constantFrom('we', 'tried', 'Kafka,', '200', 'queue.'), { maxLength: 20 })
  .map((each) => each.join(' '));
const span = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('sideOf', () => {
  it('keeps each side’s text whole, whatever is lit in it', () => {
    fc.assert(
      fc.property(text, text, span, (before, after, lit) => {
        const runs = diffTexts(before, after);
        const joined = (side: 'before' | 'after') =>
          sideOf(runs, side, lit)
            .map((piece) => piece.text)
            .join('');
        expect(joined('before')).toBe(before);
        expect(joined('after')).toBe(after);
      }),
    );
  });

  it('marks only what the other side lacks, and the passage said anew', () => {
    const runs = diffTexts('we took a queue', 'we took a log');
    const [same, changed] = sideOf(runs, 'after', { start: 8, end: 13 }).filter((piece) => piece.retaken);
    expect(same).toMatchObject({ text: 'a ', changed: false });
    expect(changed).toMatchObject({ text: 'log', changed: true });
  });
});
