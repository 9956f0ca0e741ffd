import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVoice, markVoice, SHORTEST_PAUSE } from './find-voice.ts';
import { FRAME_SECONDS } from './voice-activity.ts';

const run = (likely: number, seconds: number) =>
  new Array<number>(Math.round(seconds / FRAME_SECONDS)).fill(likely);

describe('findVoice', () => {
  it('finds two stretches with a pause between them', () => {
    const found = findVoice([...run(0, 1), ...run(0.9, 2), ...run(0.1, 0.8), ...run(0.9, 1), ...run(0, 1)]);
    expect(found).toHaveLength(2);
    expect(found[0]?.from).toBeCloseTo(1, 1);
    expect(found[0]?.to).toBeCloseTo(3, 1);
    expect(found[1]?.from).toBeCloseTo(3.8, 1);
  });

  it('joins what only a breath parts, and leaves out a click', () => {
    expect(findVoice([...run(0.9, 1), ...run(0, 0.2), ...run(0.9, 1)])).toHaveLength(1);
    expect(findVoice([...run(0, 1), 0.9, 0.9, ...run(0, 1)])).toEqual([]);
  });

  it('gives stretches in order, with pauses between, within the recording', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 300 }), (likely) => {
        const found = findVoice(likely);
        found.forEach((stretch, i) => {
          expect(stretch.from).toBeLessThan(stretch.to);
          const before = found[i - 1];
          if (before !== undefined) expect(stretch.from - before.to).toBeGreaterThanOrEqual(SHORTEST_PAUSE);
        });
        expect(found.at(-1)?.to ?? 0).toBeLessThanOrEqual(likely.length * FRAME_SECONDS);
      }),
    );
  });
});

describe('markVoice', () => {
  it('is not chopped by a wavering likelihood', () => {
    expect(markVoice([0.4, 0.6, 0.4, 0.45, 0.3, 0.4])).toEqual([false, true, true, true, false, false]);
  });
});
