import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../text/sentences.ts';
import { countPlaces, namePlace, quoteAround } from './places.ts';

function quote(text: string, words?: string): string {
  const [sentence] = splitSentences(text);
  if (sentence === undefined) throw new Error('no sentence');
  const start = words === undefined ? 0 : text.indexOf(words);
  return quoteAround(sentence, { start, end: words === undefined ? text.length : start + words.length })
    .quote;
}

describe('quoteAround', () => {
  it('quotes a short sentence whole, without its stop', () => {
    expect(quote('It got much faster.')).toBe('It got much faster');
  });

  it('leaves out the "so, um" that a speaker begins with', () => {
    expect(quote('So, um, we took Postgres for the orders.')).toBe('we took Postgres for the orders');
  });

  it('shows the clause in which something stands, not the beginning of the sentence', () => {
    const text =
      'We looked at a good many things in the spring of that year, and the checkout got much faster.';
    expect(quote(text, 'got much faster')).toBe('and the checkout got much faster');
  });

  it('says by an ellipsis where it leaves something off', () => {
    expect(quote('We moved every one of the old reports over to the new store in one go.')).toBe(
      'We moved every one of the old reports…',
    );
  });

  it('keeps the sign that belongs to a figure', () => {
    expect(quote('Errors fell to 0.4 %, and stayed there all winter long.', '0.4 %')).toBe(
      'Errors fell to 0.4 %, and stayed there all…',
    );
  });
});

describe('countPlaces', () => {
  it('numbers sentences as a reader counts them', () => {
    const text = 'We had six weeks. We took Postgres. It held.';
    const at = text.indexOf('It held');
    expect(namePlace(countPlaces(text), { start: at, end: at + 7, quote: 'It held' })).toBe(
      'sentence 3, “It held”',
    );
  });

  it('gives no number where a recogniser left the punctuation out, since nobody could count', () => {
    const text =
      'so we had six weeks and we took postgres because the team knew it and then it held all through the winter and we were glad of it';
    expect(countPlaces(text).numberOf({ start: 40, end: 50 })).toBeUndefined();
  });
});
