import { describe, expect, it } from 'vitest';
import { integerInWords, spellNumbers } from './spell-numbers.ts';

describe('integerInWords', () => {
  it.each([
    [0, 'zero'],
    [19, 'nineteen'],
    [42, 'forty two'],
    [118, 'one hundred eighteen'],
    [212000, 'two hundred twelve thousand'],
    [3000001, 'three million one'],
  ])('says %d', (value, words) => {
    expect(integerInWords(value)).toBe(words);
  });
});

describe('spellNumbers', () => {
  it.each([
    ['192 KB', 'one hundred ninety two KB'],
    ['99.4% of 212,000', 'ninety nine point four percent of two hundred twelve thousand'],
    ['$31k a month', 'thirty one thousand dollars a month'],
    ['from 3-5 to 40ms', 'from three to five to forty ms'],
    ['In 2021 it was 7.5.', 'In twenty twenty one it was seven point five.'],
    ['€90', 'ninety euros'],
  ])('spells %j', (digits, words) => {
    expect(spellNumbers(digits)).toBe(words);
  });

  it.each([
    'p95 on S3',
    'at 14:30',
    '27001:2013',
    'version 2.7.18',
    'a 30-euro gadget',
    'the 2nd',
    '2G/4G',
  ])('leaves %j alone', (text) => {
    expect(spellNumbers(text)).toBe(text);
  });
});
