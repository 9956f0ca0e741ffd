import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LEVEL, nextLevel } from './level.ts';

const RATE = 16_000;
const tone = (loudness: number, seconds = 0.1) =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => loudness * Math.sin(i / 5));

function after(blocks: readonly Float32Array[], from = NO_LEVEL) {
  return blocks.reduce((level, samples) => nextLevel(level, samples, RATE), from);
}
const times = (count: number, samples: Float32Array) => Array.from({ length: count }, () => samples);

describe('nextLevel', () => {
  it('hears a voice', () => {
    expect(after(times(5, tone(0.2)))).toMatchObject({ hearing: 'good', heard: true });
  });

  it('asks after four seconds of nothing from the start, not before', () => {
    expect(after(times(39, tone(0))).hearing).not.toBe('silent');
    expect(after(times(41, tone(0))).hearing).toBe('silent');
  });

  it('lets who has been heard think for a while', () => {
    const spoken = after(times(10, tone(0.2)));
    expect(after(times(60, tone(0)), spoken).hearing).toBe('quiet');
    expect(after(times(151, tone(0)), spoken).hearing).toBe('silent');
  });

  it('calls a faint voice quiet, and a word heard again ends it', () => {
    const faint = after(times(35, tone(0.003)));
    expect(faint.hearing).toBe('quiet');
    expect(after([tone(0.2)], faint).hearing).toBe('good');
  });

  it('shows 0 to 1, more for what is louder', () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [soft, loud] = [Math.min(a, b), Math.max(a, b)].map((each) => after([tone(each)]).level);
          expect(soft).toBeGreaterThanOrEqual(0);
          expect(loud).toBeLessThanOrEqual(1);
          expect(soft).toBeLessThanOrEqual(loud ?? 0);
        },
      ),
    );
  });
});
