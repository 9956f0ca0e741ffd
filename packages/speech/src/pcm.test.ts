import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPcm, toPcm, wavHeader } from './pcm.ts';

describe('toPcm and fromPcm', () => {
  it('give the same bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const whole = bytes.subarray(0, bytes.length & ~1);
        expect(toPcm(fromPcm(bytes))).toEqual(new Uint8Array(whole));
      }),
    );
  });

  it('keep a sample to within half a step', () => {
    fc.assert(
      fc.property(fc.float32Array({ min: -1, max: Math.fround(0.9999), noNaN: true }), (samples) => {
        const back = fromPcm(toPcm(samples));
        samples.forEach((sample, i) => {
          expect(Math.abs((back[i] ?? 2) - sample)).toBeLessThanOrEqual(0.5 / 32_768 + 1e-7);
        });
      }),
    );
  });

  it('clip what is too loud and silence what is no number', () => {
    const loud = fromPcm(toPcm(Float32Array.of(3, -3, Number.NaN, Number.POSITIVE_INFINITY)));
    expect([...loud]).toEqual([32_767 / 32_768, -1, 0, 32_767 / 32_768]);
  });
});

describe('wavHeader', () => {
  it('describes one second of a recording', () => {
    const header = Buffer.from(wavHeader(32_000));
    expect(header.toString('latin1', 0, 4)).toBe('RIFF');
    expect(header.readUInt32LE(4)).toBe(32_036);
    expect(header.readUInt32LE(24)).toBe(16_000);
    expect(header.readUInt32LE(28)).toBe(32_000);
    expect(header.readUInt16LE(34)).toBe(16);
    expect(header.toString('latin1', 36, 40)).toBe('data');
    expect(header.readUInt32LE(40)).toBe(32_000);
  });
});
