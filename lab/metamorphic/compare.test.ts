import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { assessShipped } from './assess-shipped.ts';
import { earnings, leaps, meanDrift, pointsIn, raisedPoints } from './compare.ts';

const [first] = readSet('gold');
if (first === undefined) throw new Error('no gold answers');
const told = assessShipped(first.answer);
const silent = assessShipped({ ...first.answer, text: '' });

describe('comparing assessments', () => {
  it('counts what is not assessed as no points', () => {
    expect(pointsIn(silent, 'numbers')).toBe(0);
  });

  it('finds nothing between an assessment and itself', () => {
    expect(earnings(told, told)).toEqual([]);
    expect(leaps(told, told)).toEqual([]);
    expect(meanDrift(told, told)).toBe(0);
  });

  it('finds what was earned over silence, with the vote, and nothing the other way round', () => {
    const earned = earnings(silent, told);
    expect(earned.map(({ of }) => of)).toContain('overall');
    expect(earned.every(({ from, to }) => to > from)).toBe(true);
    expect(earnings(told, silent)).toEqual([]);
  });

  it('allows a slack, and knows leaps both ways', () => {
    const twos = raisedPoints(silent, told, { slack: 1 });
    expect(twos.every(({ from, to }) => to - from > 1)).toBe(true);
    expect(leaps(silent, told).map(({ of }) => of)).toEqual(leaps(told, silent).map(({ of }) => of));
    expect(leaps(silent, told).map(({ of }) => of)).toEqual(twos.map(({ of }) => of));
  });

  it('takes the mean over dimensions that apply', () => {
    expect(meanDrift(silent, told)).toBeGreaterThan(0);
    expect(meanDrift(silent, silent)).toBe(0);
  });
});
