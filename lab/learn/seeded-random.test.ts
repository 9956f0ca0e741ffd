import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from '../measure/bootstrap.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

function draw(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = draw(seed, 50);
        expect(draw(seed, 50)).toEqual(drawn);
        expect(draw(seed + 1, 50)).not.toEqual(drawn);
        for (const value of drawn) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it('spreads them evenly', () => {
    const drawn = draw(3, 10_000);
    expect(mean(drawn)).toBeCloseTo(0.5, 1);
    const tenths = Array.from({ length: 10 }, (_, t) => drawn.filter((v) => Math.floor(v * 10) === t).length);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('keeps two streams apart', () => {
    const one = seededRandom(5);
    const other = seededRandom(5);
    one();
    one();
    expect([other(), other(), other()]).toEqual(draw(5, 3));
  });
});

describe('shuffle', () => {
  it('keeps every item, gives back the same array, and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const given = [...items];
        const shuffled = shuffle(given, seededRandom(seed));
        expect(shuffled).toBe(given);
        expect(shuffled.toSorted()).toEqual(items.toSorted());
        expect(shuffle([...items], seededRandom(seed))).toEqual(shuffled);
      }),
    );
  });

  it('gives each order about as often', () => {
    const random = seededRandom(11);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
