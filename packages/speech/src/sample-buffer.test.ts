import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleBuffer } from './sample-buffer.ts';

describe('createSampleBuffer', () => {
  it('gives what was put in, and silence for what is forgotten or has not come', () => {
    const step = fc.record({ append: fc.nat({ max: 40_000 }), forget: fc.nat({ max: 200_000 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.nat({ max: 200_000 }), (steps, from) => {
        const buffer = createSampleBuffer();
        let length = 0;
        let forgotten = 0;
        for (const { append, forget } of steps) {
          buffer.append(new Float32Array(append).map((_, i) => length + i + 1));
          length += append;
          buffer.forget(forget);
          forgotten = Math.max(forgotten, Math.min(forget, length));
        }
        expect(buffer.length).toBe(length);
        const places = [from, forgotten - 1, forgotten, length - 1, length].filter((place) => place >= 0);
        for (const place of places) {
          const wanted = place >= forgotten && place < length ? place + 1 : 0;
          expect(buffer.slice(place, place + 1)[0]).toBe(wanted);
        }
      }),
      { numRuns: 50 },
    );
  });
});
