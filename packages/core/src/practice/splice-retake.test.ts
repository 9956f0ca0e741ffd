import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWords } from '../delivery/time-words.suite.ts';
import { spliceRetake, spliceTiming } from './splice-retake.ts';

/** Words without the stop behind them. */
const bare = (words: string): string => words.replace(/[\s.,;:–—-]+$/u, '');

describe('spliceRetake', () => {
  it.each([
    ['We had it. It was slow. Bye.', 'It was slow.', ' It took 900 ms. ', 'We had it. It took 900 ms. Bye.'],
    ['so it was slow then', 'was slow', 'took long', 'so it took long then'],
    ['a b', 'b', '', 'a '],
    [
      'It rose, to leaven. The dispute fell.',
      'It rose, to leaven.',
      'It went to leaven,',
      'It went to leaven. The dispute fell.',
    ],
    ['It was slow. The disk fell.', 'It was slow.', 'It was fast', 'It was fast. The disk fell.'],
    ['It was slow. The disk fell.', 'It was slow.', 'We took C++, —', 'We took C++. The disk fell.'],
    ['It was slow. The disk fell.', 'It was slow.', 'Was it fast?', 'Was it fast? The disk fell.'],
    [
      'It was slow. The disk fell.',
      'It was slow.',
      '“Fast,” he said: “no.”',
      '“Fast,” he said: “no.” The disk fell.',
    ],
    ['It was slow. The disk fell.', 'It was slow', 'It was fast', 'It was fast. The disk fell.'],
    ['It was slow, I think.', 'It was slow,', 'It was fast,', 'It was fast, I think.'],
    ['It was slow.\nThe disk fell.', 'It was slow.', 'It was fast', 'It was fast\nThe disk fell.'],
  ])('puts in %j for %j the words %j', (text, old, words, expected) => {
    const start = text.indexOf(old);
    const { text: spliced, retaken } = spliceRetake(text, { start, end: start + old.length }, words);
    expect(spliced).toBe(expected);
    expect(bare(spliced.slice(retaken.start, retaken.end))).toBe(bare(words.trim()));
  });

  it.each([
    ['First this', 'Then that.', 'First this. Then that.'],
    ['First this,', 'Then that.', 'First this. Then that.'],
    ['First this. ', 'Then that.', 'First this. Then that.'],
    ['First this', 'then that.', 'First this then that.'],
    ['First this\n', 'Then that.', 'First this\nThen that.'],
    ['', 'Then that', 'Then that'],
  ])('adds to %j the words %j', (text, words, expected) => {
    const { text: spliced, retaken } = spliceRetake(text, { start: text.length, end: text.length }, words);
    expect(spliced).toBe(expected);
    expect(spliced.slice(retaken.start, retaken.end)).toBe(words);
  });

  it('leaves what stands before and behind as it is, and of the words all but their last stop', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, old, behind, words) => {
        const passed = { start: before.length, end: before.length + old.length };
        const { text, retaken } = spliceRetake(before + old + behind, passed, words);
        const isAdded = old + behind.trim() === '';
        expect(text.startsWith(isAdded ? bare(before) : before)).toBe(true);
        expect(text.endsWith(behind)).toBe(true);
        expect(bare(text.slice(retaken.start, retaken.end))).toBe(bare(words.trim()));
      }),
    );
  });
});

describe('spliceTiming', () => {
  const text = 'We had it. It was slow. Bye now.';
  const old = { ...timeWords(text, 1), voice: [{ from: 0, to: 8 }] };
  const passed = { start: 11, end: 23, from: 3, to: 6 };
  const retake = { text: ' It took 900 ms.', timing: timeWords(' It took 900 ms.', 1, 0.5), seconds: 5 };
  const spliced = spliceRetake(text, passed, retake.text);

  it('keeps what came before, places the new words, and moves what comes behind', () => {
    const { words, voice, precise } = spliceTiming(text, old, passed, retake, spliced);
    expect(words.map(({ start, end, from }) => `${spliced.text.slice(start, end)} ${from}`)).toEqual([
      'We 0',
      'had 1',
      'it 2',
      'It 3.5',
      'took 4.5',
      '900 5.5',
      'ms 6.5',
      'Bye 8',
      'now 9',
    ]);
    expect(voice).toEqual([
      { from: 0, to: 3 },
      { from: 3.5, to: 7.5 },
      { from: 8, to: 10 },
    ]);
    expect(precise).toBe(true);
  });

  it('is precise only where both takes are', () => {
    const loose = { ...retake, timing: { ...retake.timing, precise: false } };
    expect(spliceTiming(text, old, passed, loose, spliced).precise).toBe(false);
  });

  it('goes by the part of the retake that is put in', () => {
    const silent = { ...retake, seconds: 20, insert: { from: 0.25, to: 4.75 } };
    const { words, voice } = spliceTiming(text, old, passed, silent, spliced);
    expect(words.map(({ from }) => from)).toEqual([0, 1, 2, 3.25, 4.25, 5.25, 6.25, 7.5, 8.5]);
    expect(voice).toEqual([
      { from: 0, to: 3 },
      { from: 3.25, to: 7.25 },
      { from: 7.5, to: 9.5 },
    ]);
  });

  it('keeps every word where a stop came to the words', () => {
    const took = { text: 'It took long,', timing: timeWords('It took long,', 1), seconds: 3 };
    const ended = spliceRetake(text, passed, took.text);
    const { words } = spliceTiming(text, old, passed, took, ended);
    expect(words.map(({ start, end }) => ended.text.slice(start, end)).join(' ')).toBe(
      'We had it It took long Bye now',
    );
  });
});
