import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { Move } from '../../evidence/move.ts';

/** The moves that speak for a dimension. */
export const MOVES_OF: Readonly<Record<Dimension, readonly Move[]>> = {
  constraints: ['constraint'],
  alternatives: ['alternative', 'rejection', 'tradeoff'],
  numbers: ['number'],
  limits: ['limitation', 'scoped_out'],
  customer: ['customer'],
  operations: ['operations'],
  scale: ['scale'],
  ownership: ['ownership'],
  outcome: ['outcome', 'lesson'],
  rollout: ['rollout'],
  structure: ['constraint', 'alternative', 'rejection', 'tradeoff', 'limitation', 'outcome'],
  credibility: ['constraint', 'rejection', 'limitation', 'number', 'outcome', 'operations'],
  coverage: [],
};

/** By dimension, the chance of every sentence that it performs the likeliest of the dimension's moves. */
export function performedBy(
  chances: ReadonlyMap<string, ArrayLike<number>>,
  sentences: number,
): Record<Dimension, Float64Array> {
  const out = {} as Record<Dimension, Float64Array>;
  for (const dimension of DIMENSIONS) {
    const most = new Float64Array(sentences);
    for (const move of MOVES_OF[dimension]) {
      const own = chances.get(move);
      for (let i = 0; i < sentences; i++) most[i] = Math.max(most[i] as number, own?.[i] ?? 0);
    }
    out[dimension] = most;
  }
  return out;
}
