import { describe, expect, it } from 'vitest';
import { findPauses, SHORTEST_PAUSE } from './find-pauses.ts';
import { timeWords } from './time-words.suite.ts';

const spoken = (...voice: readonly (readonly [number, number])[]) => ({
  words: [],
  voice: voice.map(([from, to]) => ({ from, to })),
  precise: false,
});

describe('findPauses', () => {
  it('finds long silences between stretches of voice, and no breaths', () => {
    expect(findPauses(spoken([1, 3], [3.4, 5], [6.5, 8], [8 + SHORTEST_PAUSE, 9]))).toEqual([
      { from: 5, to: 6.5 },
      { from: 8, to: 8 + SHORTEST_PAUSE },
    ]);
  });

  it('counts neither the silence before the first word nor the one behind the last', () => {
    expect(findPauses(spoken([4, 9]))).toEqual([]);
    expect(findPauses(spoken())).toEqual([]);
  });

  it('hears no silence under a stretch that goes on', () => {
    expect(findPauses(spoken([0, 9], [2, 3], [9.2, 10]))).toEqual([]);
  });

  it('goes by the words where only they are known, unless they are guesses', () => {
    const { words } = timeWords('one two');
    const apart = words.map((w, i) => ({ ...w, from: w.from + i * 2, to: w.to + i * 2 }));
    expect(findPauses({ words: apart, voice: [], precise: true })).toEqual([{ from: 0.5, to: 2.5 }]);
    expect(findPauses({ words: apart, voice: [], precise: false })).toEqual([]);
  });
});
