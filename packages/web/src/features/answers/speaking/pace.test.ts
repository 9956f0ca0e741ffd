import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSample, PACE_WINDOW, type PaceSample, paceOf, paceOver } from './pace.ts';

/** Samples of somebody who speaks evenly. */
function spokenEvenly(wordsPerMinute: number, seconds: number): readonly PaceSample[] {
  let samples: readonly PaceSample[] = [];
  for (let at = 0; at <= seconds; at += 0.5) {
    samples = addSample(samples, { seconds: at, words: Math.round((at * wordsPerMinute) / 60) });
  }
  return samples;
}

describe('paceOf', () => {
  it('is the pace of somebody who speaks evenly', () => {
    const pace = paceOf(spokenEvenly(150, 60)) ?? 0;
    expect(Math.abs(pace - 150)).toBeLessThanOrEqual(3);
  });

  it('follows the last seconds, not the whole', () => {
    let samples = spokenEvenly(150, 60);
    const words = samples.at(-1)?.words ?? 0;
    for (let at = 60.5; at <= 80; at += 0.5) samples = addSample(samples, { seconds: at, words });
    expect(paceOf(samples)).toBe(0);
    expect(paceOver(words, 80)).toBe(113);
  });

  it('says nothing in the first seconds, and nothing of no samples', () => {
    expect(paceOf(spokenEvenly(150, 9))).toBeNull();
    expect(paceOf([])).toBeNull();
  });

  it('is never negative and keeps few samples, whatever the recogniser takes back', () => {
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 1, max: 8 }), words: fc.nat(400) }));
    fc.assert(
      fc.property(steps, (given) => {
        let samples: readonly PaceSample[] = [];
        let seconds = 0;
        for (const { wait, words } of given) {
          seconds += wait;
          samples = addSample(samples, { seconds, words });
        }
        expect(paceOf(samples) ?? 0).toBeGreaterThanOrEqual(0);
        expect(samples.length).toBeLessThanOrEqual(PACE_WINDOW + 2);
      }),
    );
  });
});
