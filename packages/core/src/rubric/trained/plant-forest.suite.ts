import { BASE, FIRST_SIGN, LEAF_ZERO, NO_CUT, type StoredForest } from './forests.ts';

/** One tree to be stored: splits level by level, each a feature and a cut by their numbers, then the leaves in steps. */
export interface PlantedTree {
  readonly splits: readonly (readonly [feature: number, cut: number])[];
  readonly leaves: readonly number[];
}

/** A node that was not split any further. */
export const UNSPLIT = [0, NO_CUT] as const;

/** Writes trees down as they are stored, by the definition in `forests.ts`. */
export function plantForest(base: number, step: number, trees: readonly PlantedTree[]): StoredForest {
  const sign = (value: number): string => String.fromCharCode(FIRST_SIGN + value);
  const two = (value: number): string => sign(Math.floor(value / BASE)) + sign(value % BASE);
  const text = trees.map(
    ({ splits, leaves }) =>
      splits.map(([feature, cut]) => two(feature) + sign(cut)).join('') +
      leaves.map((leaf) => two(LEAF_ZERO + leaf)).join(''),
  );
  return { base, step, trees: text.join('') };
}
