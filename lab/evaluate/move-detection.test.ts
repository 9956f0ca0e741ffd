import { MOVES } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { inventAssessed, inventScored } from './invent-scored.suite.ts';
import { moveDetection } from './move-detection.ts';

const FIRST = 'We had six weeks.';
const SECOND = 'Kafka lagged, so it was out.';
const TEXT = `${FIRST} ${SECOND}`;
const answer = {
  id: 'w1-001',
  text: TEXT,
  segments: [
    { start: 0, end: FIRST.length, moves: ['constraint', 'number'] as const },
    { start: FIRST.length + 1, end: TEXT.length, moves: ['rejection'] as const },
  ],
};
const of = (rows: ReturnType<typeof moveDetection>, move: string) => rows.find((row) => row.move === move);

describe('moveDetection', () => {
  it('counts by segments what is found, missed and imagined', () => {
    const scored = inventAssessed(answer, {
      moves: [
        { move: 'constraint', words: 'six weeks' },
        { move: 'constraint', words: 'had six' },
        { move: 'rejection', words: 'We had' },
        { move: 'scale', words: SECOND },
      ],
    });
    const rows = moveDetection([scored]);
    expect(rows.map((row) => row.move)).toEqual(MOVES);
    expect(of(rows, 'constraint')).toMatchObject({ true: 1, found: 1, hits: 1, f1: 1, averagePrecision: 1 });
    expect(of(rows, 'number')).toMatchObject({ true: 1, found: 0, recall: 0 });
    expect(of(rows, 'rejection')).toMatchObject({ true: 1, found: 1, hits: 0, f1: 0 });
    expect(of(rows, 'scale')).toMatchObject({ true: 0, found: 1, precision: 0, averagePrecision: undefined });
  });

  it('ranks by strength for the average precision', () => {
    const sure = inventAssessed(answer, {
      moves: [
        { move: 'rejection', words: FIRST, strength: 0.4 },
        { move: 'rejection', words: SECOND, strength: 0.9 },
      ],
    });
    const unsure = inventAssessed(answer, {
      moves: [
        { move: 'rejection', words: FIRST, strength: 0.9 },
        { move: 'rejection', words: SECOND, strength: 0.4 },
      ],
    });
    expect(of(moveDetection([sure]), 'rejection')?.averagePrecision).toBe(1);
    expect(of(moveDetection([unsure]), 'rejection')?.averagePrecision).toBe(1 / 2);
  });

  it('finds nothing where there is no assessment, and misses all that is there', () => {
    expect(of(moveDetection([inventScored(answer)]), 'rejection')).toMatchObject({
      true: 1,
      found: 0,
      f1: 0,
    });
  });
});
