import { describe, expect, it } from 'vitest';
import { DOUBTFUL_CONFIDENCE } from './doubtful-words.ts';
import { isPoorlyHeard } from './is-poorly-heard.ts';
import { timeWords } from './time-words.suite.ts';

/** So many words, of which some were heard with the confidence that is given. */
function heard(count: number, unsure: number, confidence: number) {
  const timing = timeWords(Array.from({ length: count }, () => 'word').join(' '));
  return {
    ...timing,
    words: timing.words.map((w, i) => ({ ...w, confidence: i < unsure ? confidence : 0.9 })),
  };
}

describe('isPoorlyHeard', () => {
  const low = DOUBTFUL_CONFIDENCE - 0.01;

  it.each([
    [100, 10, low, true],
    [100, 9, low, false],
    [100, 48, DOUBTFUL_CONFIDENCE, false],
    [30, 3, low, true],
    [29, 29, low, false],
    [0, 0, low, false],
  ])('of %i words %i at %f: %s', (count, unsure, confidence, expected) => {
    expect(isPoorlyHeard(heard(count, unsure, confidence))).toBe(expected);
  });

  it('holds words without a confidence for heard: they were mended, or nothing is known', () => {
    expect(isPoorlyHeard(timeWords('word '.repeat(40)))).toBe(false);
    const timing = heard(40, 4, low);
    const mended = {
      ...timing,
      words: timing.words.map(({ confidence: _, ...w }, i) =>
        i === 0 ? w : { ...w, confidence: i < 4 ? low : 1 },
      ),
    };
    expect(isPoorlyHeard(mended)).toBe(false);
  });

  it('says nothing of an answer that has no times', () => {
    expect(isPoorlyHeard(undefined)).toBe(false);
  });
});
