import { describe, expect, it } from 'vitest';
import { denyAct, denyStatement } from './negate.ts';

describe('denyStatement', () => {
  it('denies a whole statement', () => {
    expect(denyStatement('We had eight months.')).toBe('It is not true that we had eight months.');
    expect(denyStatement('so we had eight months')).toBe('it is not true that we had eight months');
  });
});

describe('denyAct', () => {
  it.each([
    ['We measured it on twenty meters.', 'We did not measure it on twenty meters.'],
    ['I also wrote the journal.', 'I also did not write the journal.'],
    ['They were fast.', 'They were not fast.'],
    ['I was on call.', 'I was not on call.'],
  ])('denies the act of %j', (told, denied) => {
    expect(denyAct(told)).toBe(denied);
  });

  it('denies the statement where there is no act, or a denial already', () => {
    expect(denyAct('Kafka drops messages.')).toBe('It is not true that Kafka drops messages.');
    expect(denyAct('We had no budget.')).toBe('It is not true that we had no budget.');
  });
});
