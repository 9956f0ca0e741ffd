import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from './align-rows.ts';

const ROWS = 6 * 8;

/** Attention of a token: all heads look at the frames from one to before another. */
function looking(from: number, to: number, frames: number): Float32Array {
  return new Float32Array(ROWS * frames).map((_, i) => {
    const frame = i % frames;
    return frame >= from && frame < to ? 1 / (to - from) : 0;
  });
}

describe('alignRows', () => {
  it('finds where each token begins', () => {
    const rows = [looking(0, 10, 60), looking(10, 25, 60), looking(25, 50, 60), looking(50, 60, 60)];
    const starts = alignRows(rows, 60);
    [0, 10, 25, 50].forEach((wanted, i) => {
      expect(Math.abs((starts[i] ?? 99) - wanted)).toBeLessThanOrEqual(3);
    });
  });

  it('gives places in order and within the sound, whatever the heads look at', () => {
    const anyRows = fc.integer({ min: 1, max: 30 }).chain((frames) =>
      fc.record({
        frames: fc.constant(frames),
        rows: fc.array(
          fc.float32Array({
            min: 0,
            max: 1,
            noNaN: true,
            minLength: ROWS * frames,
            maxLength: ROWS * frames,
          }),
          { maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(anyRows, ({ frames, rows }) => {
        const starts = alignRows(rows, frames);
        expect(starts).toHaveLength(rows.length);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(start).toBeLessThan(frames);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives nothing of nothing', () => {
    expect(alignRows([], 10)).toEqual([]);
    expect(alignRows([new Float32Array(0)], 0)).toEqual([]);
  });
});
