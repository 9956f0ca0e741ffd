import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { ALL_RELATIONS } from './all-relations.ts';
import { assessShipped } from './assess-shipped.ts';
import { BOUNDS } from './bounds.ts';
import { runRelations } from './run-relations.ts';
import { writeCheck } from './write-table.ts';

describe('relations', () => {
  it('have names of their own, each with its bound', () => {
    const names = ALL_RELATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(BOUNDS).sort()).toEqual([...names].sort());
  });
});

// Run once for all: relations share the readings of an answer as it is.
const results = runRelations(readSet('gold'), () => assessShipped);

describe.each(results)('$relation.name', ({ relation, checks, rate, violated }) => {
  const below = BOUNDS[relation.name]?.below ?? 0;

  it(`holds on the gold answers but for less than ${100 * below} %`, () => {
    expect(checks).toBeGreaterThan(0);
    const examples = violated.slice(0, 5).map(writeCheck).join('\n');
    expect(rate, `${relation.claim}\nFor example:\n${examples}`).toBeLessThan(below);
  });
});

const bounded = results.filter(({ relation }) => relation.meanDriftBelow !== undefined);

describe.each(bounded)('$relation.name', ({ relation, meanDrift }) => {
  it('moves points little on average', () => {
    expect(meanDrift).toBeLessThan(BOUNDS[relation.name]?.driftBelow ?? relation.meanDriftBelow ?? 0);
  });
});
