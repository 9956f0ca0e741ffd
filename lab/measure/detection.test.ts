import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecision, detection } from './detection.ts';

describe('detection', () => {
  it('counts hits, false alarms and misses', () => {
    const pairs = [
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ] as const;
    expect(detection(pairs)).toEqual({
      found: 3,
      true: 4,
      hits: 2,
      precision: 2 / 3,
      recall: 1 / 2,
      f1: 4 / 7,
    });
  });

  it('gives nothing for what was never there, never found, or never asked for', () => {
    const nothing = { precision: 0, recall: 0, f1: 0 };
    expect(detection([])).toMatchObject(nothing);
    expect(detection([[false, false]])).toMatchObject(nothing);
    expect(detection([[true, false]])).toMatchObject(nothing);
    expect(detection([[false, true]])).toMatchObject(nothing);
  });

  it('has an f1 that is the harmonic mean of precision and recall', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
        const { precision, recall, f1 } = detection(pairs);
        const sum = precision + recall;
        expect(f1).toBeCloseTo(sum === 0 ? 0 : (2 * precision * recall) / sum, 12);
      }),
    );
  });
});

describe('averagePrecision', () => {
  it('is the mean precision at every true item, best score first', () => {
    const items = [
      [0.1, true],
      [0.9, true],
      [0.5, false],
      [0.7, false],
    ] as const;
    expect(averagePrecision(items)).toBeCloseTo((1 + 2 / 4) / 2, 12);
  });

  it('is 1 where all that is true is ranked first, and undefined where nothing is', () => {
    expect(
      averagePrecision([
        [0.2, false],
        [0.4, true],
        [0.3, true],
      ]),
    ).toBe(1);
    expect(averagePrecision([[0.2, false]])).toBeUndefined();
    expect(averagePrecision([])).toBeUndefined();
  });

  it('depends on the order of the scores alone', () => {
    const ranked = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
      .chain((scores) => fc.tuple(...scores.map((score) => fc.tuple(fc.constant(score), fc.boolean()))));
    fc.assert(
      fc.property(ranked, (items) => {
        const stretched = items.map(([score, isTrue]) => [2 ** (score / 10), isTrue] as const);
        expect(averagePrecision(stretched.reverse())).toEqual(averagePrecision(items));
      }),
    );
  });

  it('changes nothing in what it was given', () => {
    const items = [
      [0.1, true],
      [0.9, false],
    ] as const;
    averagePrecision(items);
    expect(items).toEqual([
      [0.1, true],
      [0.9, false],
    ]);
  });
});
