import { describe, expect, it } from 'vitest';
import { writeTokens } from './token-text.ts';
import { PIECES } from './weights.suite.ts';

const idOf = (piece: string) => PIECES.indexOf(piece);

describe('writeTokens', () => {
  it('begins words with a space', () => {
    const ids = ['\u2581two', '\u2581engine', 'ers', '.'].map(idOf);
    expect(writeTokens(ids, PIECES)).toEqual([' two', ' engine', 'ers', '.']);
  });

  it('puts a letter that is spelt in bytes at the first of them', () => {
    const ids = ['\u2581a', '<0xF0>', '<0x9F>', '<0x98>', '<0x80>', '.'].map(idOf);
    expect(writeTokens(ids, PIECES)).toEqual([' a', '\u{1F600}', '', '', '', '.']);
    expect(writeTokens(ids.slice(1, 5), PIECES).join('')).toBe('\u{1F600}');
  });

  it('writes nothing for marks and for numbers that stand for nothing', () => {
    expect(writeTokens([1, 2, 40_000], PIECES)).toEqual(['', '', '']);
  });
});
