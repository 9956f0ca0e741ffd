import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, findWords } from './words.ts';

const wordsOf = (text: string): string[] => findWords(text).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it.each([
    ["it's a two-phase job – done", ["it's", 'a', 'two-phase', 'job', 'done']],
    ['4,200 rows, 2.5 GB', ['4,200', 'rows', '2.5', 'GB']],
    ['Node.js e.g. here.', ['Node.js', 'e.g', 'here']],
    ['naïve Übergrößen', ['naïve', 'Übergrößen']],
    ['用了队列 ok', ['用', '了', '队', '列', 'ok']],
    ['\u{1F600} ... —', []],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('gives ordered spans inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('countWords', () => {
  it('counts words, and two signs of Chinese as one', () => {
    expect(countWords('We moved 40 jobs.')).toBe(4);
    expect(countWords('用了队列')).toBe(2);
    expect(countWords('')).toBe(0);
  });

  it('adds up over a blank', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z' .,-]{0,60}$/),
        fc.stringMatching(/^[a-z' .,-]{0,60}$/),
        (a, b) => {
          expect(countWords(`${a} \n ${b}`)).toBe(countWords(a) + countWords(b));
        },
      ),
    );
  });
});
