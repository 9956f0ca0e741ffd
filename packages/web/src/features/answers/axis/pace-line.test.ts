import { describe, expect, it } from 'vitest';
import { paceHeight, paceLine } from './pace-line.ts';

describe('paceLine', () => {
  it('runs from the first word to the last through the middle of each window', () => {
    const line = paceLine([
      { from: 1, to: 16, wordsPerMinute: 120 },
      { from: 6, to: 21, wordsPerMinute: 240 },
    ]);
    expect(line).toBe('1,0.5 8.5,0.5 13.5,0 21,0');
    expect(paceLine([])).toBe('');
  });

  it('keeps whatever pace within its lane', () => {
    expect([-5, 0, 120, 240, 900].map(paceHeight)).toEqual([1, 1, 0.5, 0, 0]);
  });
});
