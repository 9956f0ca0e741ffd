import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../text/quantities.ts';
import { areApart, measureOf } from './measure.ts';

const baseValue = (said: string): number | undefined => {
  const [quantity] = findQuantities(said);
  return quantity && measureOf(quantity)?.value;
};
const figure = fc.integer({ min: 1, max: 900 });

describe('figures in base units', () => {
  it.each([
    ['1500 ms', '1.5 s'],
    ['2 minutes', '120 seconds'],
    ['3 GB', '3000 MB'],
    ['300 requests a second', '18,000 requests a minute'],
    ['864,000 messages a day', '10 messages a second'],
    ['2k requests a second', '2000 rps'],
  ])('are the same for %s and %s', (a, b) => {
    expect(baseValue(a)).toBeCloseTo(baseValue(b) ?? Number.NaN, 6);
  });

  it('are apart or not, whichever stands first', () => {
    fc.assert(
      fc.property(figure, figure, fc.boolean(), (a, b, isAbout) => {
        expect(areApart(a, b, isAbout)).toBe(areApart(b, a, isAbout));
      }),
    );
  });

  it('are never apart from themselves, nor from what rounding makes of them', () => {
    fc.assert(
      fc.property(figure, fc.double({ min: 0.96, max: 1.04, noNaN: true }), (a, factor) => {
        expect(areApart(a, a * factor, false)).toBe(false);
      }),
    );
  });

  it('are apart where one is twice the other', () => {
    fc.assert(fc.property(figure, fc.boolean(), (a, isAbout) => areApart(a, 2 * a, isAbout)));
  });
});
