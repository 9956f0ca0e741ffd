import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResampler } from './resample.ts';

function sine(hertz: number, rate: number, seconds: number): Float32Array {
  return new Float32Array(Math.round(rate * seconds)).map((_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / rate),
  );
}

function resample(samples: Float32Array, rate: number): Float32Array {
  const resampler = createResampler(rate);
  return Float32Array.from([...resampler.push(samples), ...resampler.end()]);
}

const RATES = [8_000, 16_000, 22_050, 44_100, 48_000, 96_000];
/** The ends of a sound are blurred by the silence around it. */
const EDGE = 200;

describe('createResampler', () => {
  it.each(RATES)('keeps a tone of 1 kHz from %i samples a second', (rate) => {
    const out = resample(sine(1_000, rate, 0.2), rate);
    const wanted = sine(1_000, 16_000, 0.2);
    expect(out.length).toBe(wanted.length);
    const worst = out
      .slice(EDGE, -EDGE)
      .reduce((most, value, i) => Math.max(most, Math.abs(value - (wanted[i + EDGE] ?? 9))), 0);
    expect(worst).toBeLessThan(0.01);
  });

  it.each([44_100, 48_000])('takes out what is too high, from %i samples a second', (rate) => {
    const out = resample(sine(11_000, rate, 0.2), rate).slice(EDGE, -EDGE);
    expect(out.reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeLessThan(0.01);
  });

  it('gives the same however the sound is cut into chunks', () => {
    const rate = 44_100;
    const samples = sine(440, rate, 0.05);
    const whole = resample(samples, rate);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 20 }), (sizes) => {
        const resampler = createResampler(rate);
        const out: number[] = [];
        let at = 0;
        for (const size of sizes) {
          out.push(...resampler.push(samples.slice(at, at + size)));
          at += size;
        }
        out.push(...resampler.push(samples.slice(at)), ...resampler.end());
        expect(out).toEqual([...whole]);
      }),
    );
  });

  it('gives as many seconds as it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATES), fc.integer({ min: 0, max: 3_000 }), (rate, length) => {
        expect(resample(new Float32Array(length), rate).length).toBe(Math.ceil((length * 16_000) / rate));
      }),
    );
  });

  it('refuses a rate that is none', () => {
    expect(() => createResampler(0)).toThrow(RangeError);
    expect(() => createResampler(Number.NaN)).toThrow(RangeError);
  });
});
