import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRange } from './byte-range.ts';

describe('a range', () => {
  it('is within the file, whatever the header says', () => {
    const header = fc.oneof(
      fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`),
      fc.nat().map((from) => `bytes=${from}-`),
      fc.nat().map((last) => `bytes=-${last}`),
      fc.bigInt({ min: 0n }).map((from) => `bytes=${from}-${from}`),
      fc.string(),
    );
    fc.assert(
      fc.property(header, fc.nat(), (text, size) => {
        const range = readRange(text, size);
        if (typeof range === 'string') return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeGreaterThan(range.from);
        expect(range.to).toBeLessThanOrEqual(size);
      }),
    );
  });

  it('is what was asked for where the file has it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }), (from, more, after) => {
        const to = from + more + 1;
        expect(readRange(`bytes=${from}-${to - 1}`, to + after)).toEqual({ from, to });
      }),
    );
  });
});
