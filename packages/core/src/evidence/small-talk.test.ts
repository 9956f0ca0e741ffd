import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findSmallTalk } from './small-talk.ts';

describe('findSmallTalk', () => {
  it.each([
    'it was a good time and we all felt lucky',
    'one can only say so much in two minutes',
    'there is nothing more to say',
    "i could go on for hours, but i'll stop here",
  ])('knows ordinary words: %s', (plain) => {
    expect(findSmallTalk(readText(plain, 'typed'))(0)).toBe(true);
  });

  it.each([
    'we had to tell the customers within 72 hours',
    'it cannot tell a cow from a horse in the dark',
    'it took two minutes to restart the crane',
    "i can't tell you the exact failure rate",
    'we lost a day of orders',
  ])('leaves what may be about the work: %s', (plain) => {
    expect(findSmallTalk(readText(plain, 'typed'))(0)).toBe(false);
  });
});
