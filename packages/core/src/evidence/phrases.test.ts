import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { linesOf } from './lines.ts';
import { compilePhrases } from './phrases.ts';

describe('compilePhrases', () => {
  it('matches whole words, with lists of words spelled out', () => {
    const matcher = compilePhrases(['<we><had>? (<adverb>)?tried', '<num> (users|clients)']);
    expect(matcher.test('so we had first tried it')).toBe(true);
    expect(matcher.test('it has two clients')).toBe(true);
    expect(matcher.test("it's 40 users")).toBe(true);
    expect(matcher.test('we retried it')).toBe(false);
    expect(matcher.test("o'we tried")).toBe(false);
    expect(matcher.test('two clientservers')).toBe(false);
  });

  it.each([
    'complainw*',
    'on w+ floor',
    '(each|every) (w+ ){1,3}day',
    '^w* yes',
  ])('refuses a phrase that has lost a backslash: %s', (phrase) => {
    expect(() => compilePhrases([phrase])).toThrow(SyntaxError);
  });

  it('finds the next hit in a sentence from any place on', () => {
    const matcher = compilePhrases(['complain\\w*']);
    const plain = 'they complained, and who complains is heard';
    expect(matcher.firstIn(plain, 0)).toEqual({ from: 5, to: 15 });
    expect(matcher.firstIn(plain, 6)).toEqual({ from: 25, to: 34 });
    expect(matcher.firstIn(plain, 26)).toBeUndefined();
  });

  it('gives the first hit of each sentence by its place there', () => {
    const lines = linesOf(
      readText('It broke. Nobody saw it, and it broke again. We slept. So it broke.', 'typed'),
    );
    const hitIn = compilePhrases(['broke|again']).hitsIn(lines);
    expect([0, 1, 2, 3].map(hitIn)).toEqual([
      expect.objectContaining({ from: 3, to: 8 }),
      expect.objectContaining({ from: 22, to: 27 }),
      undefined,
      expect.objectContaining({ from: 6, to: 11 }),
    ]);
  });

  it('keeps a phrase to one sentence', () => {
    const lines = linesOf(readText('We tried a belt. But it tore.', 'typed'));
    const hitIn = compilePhrases(['tried [^;]{1,40} but', '^it|belt\\.?$']).hitsIn(lines);
    expect(hitIn(0)).toMatchObject({ from: 11 });
    expect(hitIn(1)).toBeUndefined();
  });

  it('finds in the lines of an answer what it finds in each sentence', () => {
    const pieces = [
      'we tried',
      'two users',
      'and',
      "it's",
      'not',
      '. ',
      '; ',
      '\n',
      'so',
      'um,',
      '\u{1F600}',
    ];
    const matcher = compilePhrases(['(we|it) [^.]{0,9}(not|users)', 'tried|so', "^and( it's)?", 'not$']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (said) => {
        const reading = readText(said.join(' '), 'typed');
        const hitIn = matcher.hitsIn(linesOf(reading));
        for (const { index, plain } of reading.sentences)
          expect(hitIn(index) !== undefined).toBe(matcher.test(plain));
      }),
    );
  });
});
