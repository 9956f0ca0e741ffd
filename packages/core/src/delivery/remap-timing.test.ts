import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../text/any-text.suite.ts';
import { remapTiming } from './remap-timing.ts';
import { timedText, timeWords } from './time-words.suite.ts';

function mend(before: string, after: string): string[] {
  return remapTiming(before, timeWords(before, 1), after).words.map(
    ({ start, end, from, to }) => `${after.slice(start, end)} ${from}-${to}`,
  );
}

describe('remapTiming', () => {
  it('keeps the words that stayed, at their new places', () => {
    expect(mend('it was post grass then', 'it was Postgres then')).toEqual([
      'it 0-1',
      'was 1-2',
      'Postgres 2-4',
      'then 4-5',
    ]);
  });

  it('parts the time of what was replaced by the length of the new words', () => {
    expect(mend('we used kubernetes', 'we used k eight s')).toEqual([
      'we 0-1',
      'used 1-2',
      `k 2-${2 + 1 / 7}`,
      `eight ${2 + 1 / 7}-${2 + 6 / 7}`,
      `s ${2 + 6 / 7}-3`,
    ]);
  });

  it('lets removed words vanish', () => {
    expect(mend('so um we had it', 'so we had it')).toEqual(['so 0-1', 'we 2-3', 'had 3-4', 'it 4-5']);
  });

  it('gives inserted words the gap in which they stand', () => {
    const before = 'we it';
    const timing = timeWords(before, 1);
    const apart = { ...timing, words: timing.words.map((w, i) => (i === 0 ? w : { ...w, from: 5, to: 6 })) };
    expect(remapTiming(before, apart, 'we had it').words[1]).toEqual({ start: 3, end: 6, from: 1, to: 5 });
    expect(mend('we had', 'we had it')[2]).toBe('it 2-2');
  });

  it('takes its confidence from a word that was mended, and leaves it to the others', () => {
    const before = 'post grass then';
    const timing = timeWords(before);
    const unsure = { ...timing, words: timing.words.map((w) => ({ ...w, confidence: 0.2 })) };
    expect(remapTiming(before, unsure, 'Postgres then').words.map((w) => w.confidence)).toEqual([
      undefined,
      0.2,
    ]);
  });

  it('holds a word whose stops or case were mended for the same', () => {
    expect(mend('kafka was full we left', 'Kafka was full. We left.')).toEqual([
      'Kafka 0-1',
      'was 1-2',
      'full 2-3',
      'We 3-4',
      'left 4-5',
    ]);
  });

  it('keeps everything of a text that was not mended, and of one that was only added to', () => {
    fc.assert(
      fc.property(timedText(40), ({ text, timing }) => {
        expect(remapTiming(text, timing, text)).toEqual(timing);
        const longer = remapTiming(text, timing, `${text} entirely new`);
        expect(longer.words.slice(0, timing.words.length)).toEqual(timing.words);
      }),
    );
  });

  it('gives words in order, within the new text, with times in order, whatever the texts', () => {
    fc.assert(
      fc.property(
        timedText(40),
        fc.oneof(
          timedText(40).map((t) => t.text),
          anyString(80),
        ),
        ({ text, timing }, newText) => {
          const { words, voice, precise } = remapTiming(text, timing, newText);
          expect({ voice, precise }).toEqual({ voice: timing.voice, precise: timing.precise });
          let [at, seconds] = [0, 0];
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(at);
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.from).toBeGreaterThanOrEqual(seconds - 1e-9);
            expect(word.to).toBeGreaterThanOrEqual(word.from - 1e-9);
            [at, seconds] = [word.end, word.from];
          }
          expect(at).toBeLessThanOrEqual(newText.length);
        },
      ),
    );
  });
});
