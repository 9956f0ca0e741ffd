import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseSound, soundDistance, soundOf } from './sounds.ts';

const distance = (a: string, b: string): number =>
  soundDistance(soundOf(a.split(' ')), soundOf(b.split(' ')));

describe('soundOf', () => {
  it.each([
    ['post gress', 'postgres'],
    ['red is', 'redis'],
    ['my sequel', 'my sql'],
    ['dee bee', 'd b'],
    ['cue', 'q'],
  ])('hears %s as %s', (a, b) => {
    expect(distance(a, b)).toBe(0);
  });

  it.each([
    ['cough ka', 'kafka'],
    ['cuber netties', 'kubernetes'],
    ['elastic surge', 'elasticsearch'],
  ])('hears %s nearly as %s', (a, b) => {
    expect(distance(a, b)).toBeLessThan(0.1);
    expect(coarseSound(soundOf(a.split(' ')))).toBe(coarseSound(soundOf([b])));
  });

  it.each([
    ['postcard', 'postgres'],
    ['cassette', 'cassandra'],
    ['the cast', 'hazelcast'],
  ])('tells %s from %s', (a, b) => {
    expect(distance(a, b)).toBeGreaterThan(0.3);
  });
});

describe('soundDistance', () => {
  const word = fc
    .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 12 })
    .map((s) => s.join(''));

  it('is none to itself, the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = distance(a, b);
        expect(distance(a, a)).toBe(0);
        expect(there).toBeCloseTo(distance(b, a), 10);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });
});
