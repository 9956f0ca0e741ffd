import { type BinnedRows, type ForestOptions, growForest, predictRow } from '../learn/boosted-trees.ts';

/** What forests that have not seen a row's part say of it. */
export function predictHeldOut(
  binned: BinnedRows,
  rated: readonly number[],
  targets: readonly number[],
  weights: readonly number[],
  options: ForestOptions,
  part: (row: number) => number,
  parts: number,
): Float64Array {
  const out = new Float64Array(binned.length);
  for (let p = 0; p < parts; p++) {
    const learnt = rated.filter((i) => part(i) !== p);
    const forest = growForest(binned, learnt, targets, weights, options);
    for (const i of rated) if (part(i) === p) out[i] = predictRow(forest, binned, i);
  }
  return out;
}
