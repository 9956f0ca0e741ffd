import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from './well-formed-input.ts';

describe('well-formed input', () => {
  it('mends every text however deep, and changes no length and nothing else', () => {
    expect(wellFormed({ a: ['\ud800x\0', 1, null, true, { b: 'ok 🧭' }] })).toEqual({
      a: ['\ufffdx\ufffd', 1, null, true, { b: 'ok 🧭' }],
    });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(wellFormed(wellFormed(value)))).toBe(JSON.stringify(wellFormed(value)));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 50 }), (units) => {
        const mended = wellFormed(String.fromCharCode(...units)) as string;
        return mended.length === units.length && mended.isWellFormed() && !mended.includes('\0');
      }),
    );
  });
});
