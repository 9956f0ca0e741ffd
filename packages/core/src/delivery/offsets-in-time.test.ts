import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAtTime, playbackStretch, spanToStretch } from './offsets-in-time.ts';
import { timedText, timeWords } from './time-words.suite.ts';

const text = 'We had two weeks.';
const timing = timeWords(text, 0.5, 1);
const nothing = { words: [], voice: [], precise: false };

describe('a timing without words', () => {
  it('knows nothing where no word has a time', () => {
    expect(offsetAtTime(nothing, 0)).toBeNull();
    expect(spanToStretch(nothing, { start: 0, end: 9 })).toBeNull();
    expect(playbackStretch(nothing, { start: 0, end: 9 })).toBeNull();
  });
});

describe('offsetAtTime', () => {
  it.each([
    [0, 0],
    [1.2, 0],
    [1.5, 3],
    [2.9, 11],
    [60, 11],
  ])('gives at %f s the word at %i', (seconds, offset) => {
    expect(offsetAtTime(timing, seconds)).toBe(offset);
  });

  it('leads back to the word whose time it was given', () => {
    fc.assert(
      fc.property(timedText(30), ({ timing: any }) => {
        for (const word of any.words) {
          expect(offsetAtTime(any, word.from + 0.01)).toBe(word.start);
          expect(spanToStretch(any, word)).toEqual({ from: word.from, to: word.to });
        }
      }),
    );
  });
});

describe('spanToStretch', () => {
  it('goes from the first to the last word that the span touches', () => {
    expect(spanToStretch(timing, { start: 4, end: 8 })).toEqual({ from: 1.5, to: 2.5 });
  });

  it('gives null for a span in which no word was timed', () => {
    expect(spanToStretch(timing, { start: 2, end: 3 })).toBeNull();
  });
});

describe('playbackStretch', () => {
  it('begins a breath before a precise word, where that is silence', () => {
    const [first, second] = timing.words;
    if (first === undefined || second === undefined) throw new Error('two words');
    const apart = { ...timing, words: [first, { ...second, from: 3, to: 3.5 }] };
    expect(playbackStretch(apart, second)).toEqual({ from: 2.85, to: 3.5 });
    expect(playbackStretch(timing, { start: 3, end: 6 })).toEqual({ from: 1.5, to: 2 });
  });

  it('plays whole stretches of voice where word times are guesses', () => {
    const voice = [
      { from: 0.8, to: 1.9 },
      { from: 2.4, to: 4 },
    ];
    const loose = { ...timing, voice, precise: false };
    expect(playbackStretch(loose, { start: 0, end: 2 })).toEqual({ from: 0.8, to: 1.9 });
    expect(playbackStretch(loose, { start: 0, end: 16 })).toEqual({ from: 0.8, to: 4 });
    expect(playbackStretch({ ...loose, voice: [] }, { start: 0, end: 2 })).toEqual({ from: 1, to: 1.5 });
  });
});
