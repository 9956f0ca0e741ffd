import { describe, expect, it } from 'vitest';
import { idleWords } from '../baselines/invent-answer.suite.ts';
import { inventScored } from './invent-scored.suite.ts';
import { lengthBias } from './length-bias.ts';

/** Four answers of 10 to 40 words, whose points for limits the rater gave without regard to length. */
const scored = (ours: (words: number, rater: number) => number) =>
  [2, 0, 3, 1].map((rater, i) => {
    const words = (i + 1) * 10;
    return inventScored({
      id: `w1-00${i}`,
      text: idleWords(words),
      points: { limits: rater },
      ours: { limits: ours(words, rater) },
      overall: rater + 1,
    });
  });
const onLimits = (...given: Parameters<typeof scored>) =>
  lengthBias(scored(...given)).find((b) => b.subject === 'limits');

describe('lengthBias', () => {
  it('is 1 for points that only count words', () => {
    const bias = onLimits((words) => words / 10 - 1);
    expect(bias?.ours).toBeCloseTo(1, 12);
    expect(bias?.given).toBeCloseTo(1, 12);
    expect(Math.abs(bias?.rater ?? 1)).toBeLessThan(0.2);
  });

  it('is 0 for a scorer that says what the rater says, and for what was not rated', () => {
    expect(onLimits((_, rater) => rater)?.given).toBe(0);
    expect(lengthBias(scored(() => 0)).find((b) => b.subject === 'scale')).toMatchObject({
      rater: 0,
      ours: 0,
      given: 0,
    });
  });

  it('is below 0 where short answers are favoured', () => {
    expect(onLimits((words) => 4 - words / 10)?.given).toBeLessThan(-0.9);
  });
});
