import { describe, expect, it } from 'vitest';
import { keepConfirmed, readConfirmed } from './confirmed-words.ts';

function memory(first: Record<string, string> = {}) {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('confirmed words', () => {
  it('are those of one answer', () => {
    const storage = memory();
    keepConfirmed('a', [{ start: 3, end: 8 }], storage);
    expect(readConfirmed('a', storage)).toEqual([{ start: 3, end: 8 }]);
    expect(readConfirmed('b', storage)).toEqual([]);
  });

  it('are none where what is kept was damaged', () => {
    for (const damaged of ['', '{', '7', '[1, {"start": "x"}, null]']) {
      expect(readConfirmed('a', memory({ 'sounding.confirmed.a': damaged }))).toEqual([]);
    }
  });
});
