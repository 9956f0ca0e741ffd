import { describe, expect, it } from 'vitest';
import { suggestTerms } from '../knowledge/suggest-terms.ts';
import { DOUBTFUL_CONFIDENCE, DOUBTFUL_FIGURE_CONFIDENCE, findDoubtfulWords } from './doubtful-words.ts';
import { timeWords } from './time-words.suite.ts';

/** Times the words of a text, with the confidence that is given by word. */
function heard(text: string, confidence: Readonly<Record<string, number>>) {
  const timing = timeWords(text);
  return {
    ...timing,
    words: timing.words.map((word) => {
      const own = confidence[text.slice(word.start, word.end)];
      return own === undefined ? word : { ...word, confidence: own };
    }),
  };
}

function doubt(text: string, confidence: Readonly<Record<string, number>> = {}): string[] {
  return findDoubtfulWords(text, heard(text, confidence), suggestTerms(text)).map(
    ({ start, end, why, suggestions }) => `${text.slice(start, end)}: ${why} ${suggestions.join('/')}`.trim(),
  );
}

describe('findDoubtfulWords', () => {
  it('doubts words that sound like a term, with what they may be', () => {
    expect(doubt('We moved to cough ka then.')).toEqual(['cough ka: technical Kafka']);
  });

  it('doubts words below the threshold, and none at it', () => {
    expect(doubt('it was slow', { slow: DOUBTFUL_CONFIDENCE - 0.01 })).toEqual(['slow: unsure']);
    expect(doubt('it was slow', { slow: DOUBTFUL_CONFIDENCE })).toEqual([]);
  });

  it('doubts figures sooner, also those in words', () => {
    const sure = DOUBTFUL_FIGURE_CONFIDENCE - 0.01;
    expect(doubt('it took 15 ms', { '15': sure, took: sure })).toEqual(['15: number']);
    expect(doubt('it took fifteen ms', { fifteen: sure })).toEqual(['fifteen: number']);
  });

  it('asks about each word once', () => {
    expect(doubt('We moved to cough ka then.', { cough: 0.1, ka: 0.1 })).toHaveLength(1);
  });

  it('asks about little words only where they turn the sense', () => {
    expect(doubt('so the queue was not full', { so: 0.1, the: 0.1, was: 0.1, not: 0.1 })).toEqual([
      'not: unsure',
    ]);
  });

  it('asks about the most harmful twelve, in the order of the text', () => {
    const text = Array.from({ length: 20 }, (_, i) => `word${'abcdefghijklmnopqrst'[i]}`).join(' ');
    const unsure = Object.fromEntries(text.split(' ').map((word, i) => [word, 0.4 - i / 100]));
    const asked = findDoubtfulWords(
      `${text} cough ka`,
      heard(`${text} cough ka`, unsure),
      suggestTerms(`${text} cough ka`),
    );
    expect(asked).toHaveLength(12);
    expect(asked.map((word) => word.start)).toEqual(asked.map((word) => word.start).sort((a, b) => a - b));
    expect(asked.at(-1)?.suggestions).toEqual(['Kafka']);
    expect(text.slice(asked[0]?.start, asked[0]?.end)).toBe('wordj');
  });

  it('goes without a timing', () => {
    expect(findDoubtfulWords('in cough ka', undefined, suggestTerms('in cough ka'))).toHaveLength(1);
  });
});
