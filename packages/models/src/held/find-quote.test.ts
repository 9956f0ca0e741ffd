import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteFinder, findQuote } from './find-quote.ts';

const ANSWER =
  "We had 40 ms for each call — no more. “Redis” was fast, but we didn't trust it: two nodes lost writes in March. " +
  'So I wrote a journal in PostgreSQL, measured it over 3 weeks at 4,200 requests a second, and the 99.9% stayed under 38.5 ms. ' +
  'The *team* of 400 used it daily, and we did not shard the tables.';

const said = (quote: string, text = ANSWER): string | undefined => {
  const span = findQuote(text, quote);
  return span && text.slice(span.start, span.end);
};

describe('findQuote', () => {
  it.each([
    ['two nodes lost writes in March', 'two nodes lost writes in March'],
    ['"Two nodes  lost writes\nin March."', 'two nodes lost writes in March'],
    ['we didn’t trust it', "we didn't trust it"],
    ['40 ms for each call - no more', '40 ms for each call — no more'],
    ['"Redis" was fast', '“Redis” was fast'],
    ['The team of 400', 'The *team* of 400'],
    [
      'we did not trust it: two nodes lost writes in March',
      "we didn't trust it: two nodes lost writes in March",
    ],
    [
      'measured it over 3 weeks at 4200 requests a second and 99.9% stayed under 38.5 ms',
      'measured it over 3 weeks at 4,200 requests a second, and the 99.9% stayed under 38.5 ms',
    ],
    ['4,200', '4,200'],
    ['PostgreSQL', 'PostgreSQL'],
  ])('finds %j', (quote, expected) => {
    expect(said(quote)).toBe(expected);
  });

  it.each([
    ['another figure', 'We had 400 ms for each call'],
    ['a piece of a figure', '4'],
    ['a piece of a figure behind its point', '5 ms'],
    [
      'another figure in many words',
      'measured it over 3 weeks at 4,300 requests a second, and the 99.9% stayed under 38.5 ms',
    ],
    [
      'a figure without its percent',
      'over 3 weeks at 4,200 requests a second, and the 99.9 stayed under 38.5 ms',
    ],
    ['a negation left out', 'used it daily, and we did shard the tables'],
    ['a negation put in', 'So I did not write a journal in PostgreSQL, measured it over 3 weeks'],
    [
      'another word of content',
      'So I wrote a journal in MySQL, measured it over 3 weeks at 4,200 requests a second',
    ],
    [
      'another person',
      'So we wrote a journal in PostgreSQL, measured it over 3 weeks at 4,200 requests a second',
    ],
    ['other words for it', 'A journal was written by me in PostgreSQL'],
    ['an order that is another', 'under 38.5 ms the 99.9% stayed'],
    ['a word that stands there twice', 'it'],
    ['a part of a word', 'Postgre'],
    ['a power for a figure', 'kept about 102 rows', 'We kept about 10² rows for 3½ hours.'],
    ['a fraction for figures', 'rows for 31/2 hours', 'We kept about 10² rows for 3½ hours.'],
    ['nothing', '  '],
    ['signs alone', '…'],
  ])('does not find %s', (_, quote, text = ANSWER) => {
    expect(said(quote, text)).toBeUndefined();
  });

  const word = fc.oneof(
    fc.constantFrom(
      'we',
      'did',
      'not',
      'queue',
      "didn't",
      'Redis',
      '40',
      'ms',
      '4,200',
      'über',
      'naïve',
      '“fast”',
      '—',
    ),
    fc.stringMatching(/^[a-zé]{1,9}$/),
  );
  const blank = fc.constantFrom(' ', ' ', ', ', '. ', '\n', '  ');
  const texts = fc.array(fc.tuple(word, blank), { minLength: 3, maxLength: 60 });

  it('finds any passage of any text, at its words', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, from, length) => {
        const first = from % (parts.length - 1);
        const last = Math.min(parts.length - 1, first + 1 + (length % 20));
        const text = parts.flat().join('');
        const quote = parts
          .slice(first, last + 1)
          .flatMap(([own, behind], i) => (first + i === last ? [own] : [own, behind]))
          .join('');
        fc.pre(/[\p{L}\p{N}].*\s.*[\p{L}\p{N}]/su.test(quote) && !/^\d+[\s,.]+\d+$/.test(quote));
        expect(said(quote, text)).toBe(quote.trim());
      }),
      { numRuns: 400 },
    );
  });

  it('finds it too where case, white space and signs were written otherwise, and gives the text as it is', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (parts, from) => {
        const first = from % (parts.length - 1);
        const passage = parts.slice(first, first + 12);
        const text = parts.flat().join('');
        const quote = passage.flat().join('').trim();
        const written = quote
          .toUpperCase()
          .replace(/\s+/g, '\n ')
          .replaceAll("'", '’')
          .replace(/[“”]/g, '"')
          .replaceAll('—', '–');
        fc.pre(/[\p{L}\p{N}].*\s.*[\p{L}\p{N}]/su.test(quote));
        const found = said(`"${written}"`, text);
        expect(found?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).toBe(
          quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('finds no passage in which a figure is another or a negation is gone', () => {
    const telling: fc.Arbitrary<string> = fc.constantFrom(
      'queue',
      'lost',
      'cache',
      'writes',
      'March',
      'nodes',
      'team',
      'slow',
      'the',
      'and',
    );
    fc.assert(
      fc.property(fc.array(telling, { minLength: 12, maxLength: 30 }), fc.nat(), (words, at) => {
        const place = 1 + (at % (words.length - 1));
        const text = words.toSpliced(place, 0, 'not', '40').join(' ');
        expect(said(words.toSpliced(place, 0, '40').join(' '), text)).toBeUndefined();
        expect(said(words.toSpliced(place, 0, 'not', '400').join(' '), text)).toBeUndefined();
        expect(said(words.toSpliced(place, 0, 'not', '40', 'never').join(' '), text)).toBeUndefined();
      }),
    );
  });

  it('never throws, and gives a span within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, quote) => {
        const span = findQuote(text, quote);
        if (span === undefined) return;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('looks for many quotes in a long text that has none of them', () => {
    const text = ANSWER.repeat(120);
    const find = createQuoteFinder(text);
    for (let i = 0; i < 60; i++)
      expect(find(`we wrote ${i} other words about the queue in March and it was 40 ms`)).toBeUndefined();
  });
});
