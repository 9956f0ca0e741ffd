import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceByWindow } from './pace-by-window.ts';
import { timedText, timeWords } from './time-words.suite.ts';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

describe('paceByWindow', () => {
  it('gives the pace of every 15 s, 5 s apart, up to the last word', () => {
    const text = words(60);
    const windows = paceByWindow(text, timeWords(text, 0.5, 2));
    expect(windows.map(({ from, to }) => [from, to])).toEqual([
      [2, 17],
      [7, 22],
      [12, 27],
      [17, 32],
    ]);
    expect(windows.every((w) => w.wordsPerMinute === 120)).toBe(true);
  });

  it('shows where somebody slowed down', () => {
    const text = words(60);
    const slow = timeWords(text, 0.4).words.map((w, i) =>
      i < 30 ? w : { ...w, from: 12 + (i - 30), to: 13 + (i - 30) },
    );
    const pace = paceByWindow(text, { words: slow, voice: [], precise: true }).map((w) => w.wordsPerMinute);
    expect(pace[0]).toBeGreaterThan(120);
    expect(pace.at(-1)).toBe(60);
  });

  it('gives one window of a short answer, and none of one without times', () => {
    expect(paceByWindow('a b', timeWords('a b', 1))).toEqual([{ from: 0, to: 2, wordsPerMinute: 60 }]);
    expect(paceByWindow('a b', { words: [], voice: [{ from: 0, to: 4 }], precise: false })).toEqual([]);
  });

  it('keeps its windows in order and within the answer', () => {
    fc.assert(
      fc.property(timedText(120), ({ text, timing }) => {
        let before = -1;
        for (const { from, to, wordsPerMinute } of paceByWindow(text, timing)) {
          expect(from).toBeGreaterThan(before);
          expect(from).toBeGreaterThanOrEqual(timing.words[0]?.from ?? 0);
          expect(to).toBeLessThanOrEqual(timing.words.at(-1)?.to ?? 0);
          expect(to).toBeGreaterThan(from);
          expect(wordsPerMinute).toBeGreaterThanOrEqual(0);
          before = from;
        }
      }),
    );
  });
});
