import { describe, expect, it } from 'vitest';
import { isPlanned, saysUnmeasured } from './what-bears.ts';

const sentence = (plain: string) => ({ plain });

describe('isPlanned', () => {
  it.each([
    "i'd take eight bytes a day from her line",
    'next time i would split it by customer',
    "tomorrow we'll move it to a queue",
    'you could also widen the port range',
  ])('hears that nothing was done yet: %s', (plain) => expect(isPlanned(sentence(plain))).toBe(true));

  it.each([
    "we'd built it twice before",
    "i'd say that it was a success",
    'we took kafka because otherwise we would have lost events',
    'i moved it to a queue, which we will keep',
    'we could not wait for the licence',
  ])('hears that something was done, or is so: %s', (plain) =>
    expect(isPlanned(sentence(plain))).toBe(false));
});

describe('saysUnmeasured', () => {
  it.each([
    'we never measured the cost for the customer',
    "i don't have the exact number",
    'nobody ever counted them',
    "it wasn't measured",
  ])('hears it: %s', (plain) => expect(saysUnmeasured(sentence(plain))).toBe(true));

  it.each([
    'we measured it for two weeks',
    'it never broke',
    'nobody waited longer than 3 minutes',
  ])('hears none: %s', (plain) => expect(saysUnmeasured(sentence(plain))).toBe(false));
});
