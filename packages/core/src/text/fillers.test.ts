import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFillers } from './fillers.ts';

const spoken = (text: string): string[] =>
  findFillers(text, 'spoken').map(({ start, end }) => text.slice(start, end));

describe('findFillers', () => {
  it.each([
    ['So, um, we had, uh, two.', ['um', 'uh']],
    ['we had you know a lot', ['you know']],
    ['what I mean is this', []],
    ['I mean, it broke', ['I mean']],
    ['it was, like, slow', ['like']],
    ['something like that, it looks like rain', []],
    ['the the queue and it was, it was full', ['the', 'it', 'was']],
    ['he had had that that far', []],
    ['we, uh, we tried', ['we', 'uh']],
    ['nine nine, fifty fifty and c plus plus', []],
    ['four versus like two hundred', ['like']],
    ['s s d and f f mpeg', []],
  ])('%j', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it('trusts what was typed on purpose', () => {
    expect(findFillers('and, like, you know, it broke', 'typed')).toEqual([]);
  });

  it('gives ordered, disjoint spans inside any text', () => {
    const piece = fc.constantFrom(
      'um',
      'like',
      'you know',
      'i mean',
      'the',
      'we',
      ',',
      '-',
      ' ',
      'had',
      'it',
      '\n',
      'pro- ',
      '\u{1F600}',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('typed' as const, 'spoken' as const),
        (list, mode) => {
          const text = list.join(' ');
          let at = 0;
          for (const { start, end } of findFillers(text, mode)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
