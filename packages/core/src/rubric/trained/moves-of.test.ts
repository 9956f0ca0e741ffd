import { expect, it } from 'vitest';
import { DIMENSIONS } from '../../bank/dimension.ts';
import { MOVES, type Move } from '../../evidence/move.ts';
import { MOVES_OF, performedBy } from './moves-of.ts';

/** A decision speaks for no dimension by itself: it tells where the solution begins. */
const FOR_NONE: readonly Move[] = ['decision'];

it('has every move speak for some dimension, except a mere decision', () => {
  const spoken = new Set(DIMENSIONS.flatMap((d) => MOVES_OF[d]));
  expect([...spoken].sort()).toEqual(MOVES.filter((move) => !FOR_NONE.includes(move)).sort());
});

it('takes the likeliest of a dimension’s moves, sentence by sentence', () => {
  const chances = new Map([
    ['alternative', [0.2, 0.9, 0]],
    ['rejection', [0.7, 0.1, 0]],
    ['number', [1, 1, 1]],
  ]);
  const performed = performedBy(chances, 3);
  expect([...performed.alternatives]).toEqual([0.7, 0.9, 0]);
  expect([...performed.limits]).toEqual([0, 0, 0]);
  expect([...performed.coverage]).toEqual([0, 0, 0]);
});

it('has a place for every sentence of every dimension, whatever is known', () => {
  const performed = performedBy(new Map([['scale', [0.5]]]), 2);
  for (const d of DIMENSIONS) expect(performed[d]).toHaveLength(2);
  expect([...performed.scale]).toEqual([0.5, 0]);
});
