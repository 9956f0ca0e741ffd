import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEAR, gradeStrength, HINT, type Particulars, SURE } from './strength.ts';

const PLAIN: Particulars = { measured: false, reasoned: false, named: false, words: 12, slogan: false };

describe('gradeStrength', () => {
  it('keeps a hint vague until something can be checked', () => {
    expect(gradeStrength(HINT, PLAIN)).toBeLessThan(0.5);
    expect(gradeStrength(HINT, { ...PLAIN, measured: true })).toBeGreaterThanOrEqual(0.5);
  });

  it('keeps a bare mention and a slogan vague', () => {
    expect(gradeStrength(SURE, { ...PLAIN, words: 3 })).toBeLessThan(0.5);
    expect(gradeStrength(SURE, { ...PLAIN, reasoned: true, slogan: true })).toBeLessThan(0.5);
  });

  it('lifts a clear wording with a reason or a figure to reasoned', () => {
    expect(gradeStrength(CLEAR, { ...PLAIN, reasoned: true })).toBeGreaterThanOrEqual(0.75);
    expect(gradeStrength(CLEAR, { ...PLAIN, measured: true })).toBeGreaterThanOrEqual(0.75);
  });

  it('stays within 0..1 and never falls when a particular is added', () => {
    const particulars = fc.record({
      measured: fc.boolean(),
      reasoned: fc.boolean(),
      named: fc.boolean(),
      words: fc.nat(60),
      slogan: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(HINT, CLEAR, SURE), particulars, (base, given) => {
        const strength = gradeStrength(base, given);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        expect(gradeStrength(base, { ...given, measured: true })).toBeGreaterThanOrEqual(strength);
      }),
    );
  });
});
