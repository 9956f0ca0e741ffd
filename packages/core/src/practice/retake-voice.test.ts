import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timedText, timeWords } from '../delivery/time-words.suite.ts';
import { retakeVoice } from './retake-voice.ts';

const spoken = timeWords('It took long', 1, 2);

describe('retakeVoice', () => {
  it('leaves the silence around the voice out, but for a breath', () => {
    expect(retakeVoice(spoken, 11)).toEqual({ from: 1.7, to: 5.3 });
  });

  it('stays within the recording', () => {
    const whole = { ...spoken, voice: [{ from: 0.1, to: 5.2 }] };
    expect(retakeVoice(whole, 5.25)).toEqual({ from: 0, to: 5.25 });
  });

  it('keeps a word that was said outside of the voice that was found, where its time is precise', () => {
    const soft = { ...spoken, voice: [{ from: 3, to: 4 }] };
    expect(retakeVoice(soft, 11)).toEqual({ from: 1.7, to: 5.3 });
    expect(retakeVoice({ ...soft, precise: false }, 11)).toEqual({ from: 2.7, to: 4.3 });
  });

  it('takes the whole where nothing is known', () => {
    expect(retakeVoice({ words: [], voice: [], precise: true }, 4)).toEqual({ from: 0, to: 4 });
    expect(retakeVoice({ ...spoken, voice: [], precise: false }, 8)).toEqual({ from: 0, to: 8 });
  });

  it('runs forwards, within the recording, whatever the timing', () => {
    fc.assert(
      fc.property(timedText(20), fc.double({ min: 0, max: 20, noNaN: true }), ({ timing }, seconds) => {
        const { from, to } = retakeVoice(timing, seconds);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(seconds);
      }),
    );
  });
});
