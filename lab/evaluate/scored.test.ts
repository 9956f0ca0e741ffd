import { assess, DIMENSIONS } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { inventScored } from './invent-scored.suite.ts';
import { pairOf, pairsOf, scoresOf } from './scored.ts';

const one = inventScored({
  id: 'w1-001',
  text: 'a',
  points: { limits: 2, scale: 3 },
  overall: 4,
  ours: { limits: null, scale: 1, numbers: 3 },
  vote: 3,
  second: { points: { limits: 1 }, overall: 5 },
});

describe('pairOf', () => {
  it('pairs ours with the rater’s', () => {
    expect(pairOf(one, 'scale')).toEqual([1, 3]);
    expect(pairOf(one, 'overall')).toEqual([3, 4]);
  });

  it('counts a null of ours as 0, so that silence earns nothing', () => {
    expect(pairOf(one, 'limits')).toEqual([0, 2]);
  });

  it('counts nothing where the rater gave null', () => {
    expect(pairOf(one, 'numbers')).toBeUndefined();
  });

  it('counts an answer that was not assessed as the least vote', () => {
    expect(pairOf({ ...one, scores: { ...one.scores, overall: null } }, 'overall')).toEqual([1, 4]);
  });

  it('goes by the rater that is named, and gives nothing for one who did not rate', () => {
    expect(pairOf(one, 'limits', 'r2')).toEqual([0, 1]);
    expect(pairOf(one, 'overall', 'r2')).toEqual([3, 5]);
    expect(pairOf(one, 'overall', 'r3')).toBeUndefined();
  });
});

describe('pairsOf', () => {
  it('leaves out what has no pair', () => {
    const other = inventScored({ id: 'w1-002', text: 'a', points: { numbers: 1 } });
    expect(pairsOf([one, other], 'numbers')).toEqual([[1, 1]]);
    expect(pairsOf([one, other], 'overall', 'r2')).toEqual([[3, 5]]);
  });
});

describe('scoresOf', () => {
  it('reads the points and the vote off an assessment', () => {
    const none = assess({ text: '', mode: 'typed' }, { text: '' }, { assessmentId: 'a1' });
    expect(scoresOf(none)).toEqual({
      points: Object.fromEntries(DIMENSIONS.map((d) => [d, null])),
      overall: null,
    });
  });
});
