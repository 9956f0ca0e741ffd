import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeaks } from './peaks.ts';
import { wavePath } from './wave-path.ts';

/** A WAV file as the server gives it, of these samples. */
function wavOf(samples: readonly number[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
  for (const [at, sample] of samples.entries()) view.setInt16(44 + at * 2, sample, true);
  return view.buffer;
}

describe('findPeaks', () => {
  it('finds how loud each stretch was', () => {
    const peaks = findPeaks(wavOf([0, 0, 16_384, -32_768, 100, -8_192, 0, 0]), 4);
    expect([...peaks]).toEqual([0, 1, 0.25, 0]);
  });

  it('loses no sample, however many stretches there are', () => {
    const samples = fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 300 });
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 60 }), (all, count) => {
        const peaks = findPeaks(wavOf(all), count);
        const loudest = all.reduce((most, sample) => Math.max(most, Math.abs(sample) / 32_768), 0);
        expect(peaks).toHaveLength(count);
        expect(Math.max(...peaks)).toBeCloseTo(loudest, 5);
      }),
    );
  });

  it('is silent for a file without samples, or with half of one', () => {
    expect([...findPeaks(wavOf([]), 2)]).toEqual([0, 0]);
    expect([...findPeaks(new ArrayBuffer(10), 2)]).toEqual([0, 0]);
    expect([...findPeaks(new ArrayBuffer(45), 2)]).toEqual([0, 0]);
  });
});

describe('wavePath', () => {
  it('draws nothing of nothing, and a hair of silence', () => {
    expect(wavePath([])).toBe('');
    expect(wavePath([0])).toBe('M0.5 0.98L0.5 1.02Z');
  });

  it('stays in its box, and fills it at the loudest', () => {
    const peak = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(peak, { minLength: 1, maxLength: 50 }), (peaks) => {
        const heights = [...wavePath(peaks).matchAll(/ ([\d.]+)/g)].map((match) => Number(match[1]));
        expect(heights).toHaveLength(peaks.length * 2);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...heights)).toBeLessThanOrEqual(2);
        if (peaks.some((each) => each > 0)) expect(Math.min(...heights)).toBeCloseTo(0.06, 3);
      }),
    );
  });
});
