import { describe, expect, it } from 'vitest';
import { saysNotKnown } from './says-not-known.ts';

describe('saysNotKnown', () => {
  it.each([
    'we never really measured it',
    "i don't remember the figure",
    "honestly, i didn't look at that",
    'there was none, which in hindsight was reckless',
    'none, to be honest',
    'that was before my time',
    'never tested it',
    'I don’t know.',
    'Honestly, I never measured it.',
  ])('hears that it is not known in "%s"', (plain) => {
    expect(saysNotKnown(plain)).toBe(true);
  });

  it.each([
    'we needed partial indexes, which mysql does not have',
    'the queue never had more than 40 messages',
    'it just works',
    'a customer never knew which order was late',
  ])('hears none of it in "%s"', (plain) => {
    expect(saysNotKnown(plain)).toBe(false);
  });
});
