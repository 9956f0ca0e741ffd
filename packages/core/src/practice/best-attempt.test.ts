import { describe, expect, it } from 'vitest';
import { bestAttempt, latestAttempt, type RankedAttempt } from './best-attempt.ts';

const tried = (createdAt: string, overall: number | null, limits: number, engine = 'a'): RankedAttempt => ({
  createdAt,
  overall,
  points: { limits, scale: null },
  engine,
});

describe('bestAttempt', () => {
  it('takes the best vote, then the most points, then the later', () => {
    const list = [tried('1', 3, 2), tried('2', 4, 1), tried('3', 4, 3), tried('4', 4, 3), tried('5', 2, 3)];
    expect(bestAttempt(list)?.createdAt).toBe('4');
    expect(bestAttempt([...list].reverse())?.createdAt).toBe('4');
  });

  it('leaves out what was not assessed, and other engines than the latest', () => {
    const list = [tried('1', 5, 3, 'old'), tried('2', 3, 2), tried('3', 2, 2), tried('4', null, 0, 'new')];
    expect(bestAttempt(list)?.createdAt).toBe('2');
    expect(bestAttempt([tried('1', null, 0)])).toBeUndefined();
  });
});

describe('latestAttempt', () => {
  it('takes the last by time, in whatever order they come', () => {
    expect(latestAttempt([tried('2', 1, 0), tried('3', null, 0), tried('1', 5, 0)])?.createdAt).toBe('3');
    expect(latestAttempt([])).toBeUndefined();
  });
});
