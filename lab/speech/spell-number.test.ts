import { describe, expect, it } from 'vitest';
import { spellNumber } from './spell-number.ts';

describe('spellNumber', () => {
  it.each([
    ['0', 'zero'],
    ['14', 'fourteen'],
    ['48', 'forty eight'],
    ['200', 'two hundred'],
    ['1,400', 'one thousand four hundred'],
    ['53000000', 'fifty three million'],
    ['1.5', 'one point five'],
    ['99.95', 'ninety nine point nine five'],
    ['2019', 'twenty nineteen'],
    ['2009', 'two thousand nine'],
    ['2,019', 'two thousand nineteen'],
  ])('says %s as "%s"', (figures, said) => {
    expect(spellNumber(figures).join(' ')).toBe(said);
  });
});
