/**
 * Boosted trees as they are stored. All trees are complete binary trees of one depth. Of each tree there are
 * first its splits, level by level (two signs for the feature, one for the cut), then its leaves (two signs each).
 * A sign's value is its code less `FIRST_SIGN`, in base `BASE`.
 */
export interface StoredForests {
  /** Names of the features, in the order of a row. */
  readonly features: readonly string[];
  /** By feature: the values between which a tree can tell apart, ascending. */
  readonly cuts: readonly (readonly number[])[];
  readonly depth: number;
  readonly forests: Readonly<Record<string, StoredForest>>;
}

/** One forest: what it predicts is `base` plus the sum of the leaves. */
export interface StoredForest {
  readonly base: number;
  /** What one step of a stored leaf is worth; steps count from `LEAF_ZERO`. */
  readonly step: number;
  readonly trees: string;
}

export const FIRST_SIGN = 35;
export const BASE = 90;
/** The step of a leaf that is worth nothing. */
export const LEAF_ZERO = (BASE * BASE) / 2;
/** A split at this cut sends every row to the left: the node was not split any further. */
export const NO_CUT = BASE - 1;

/** How much one feature moved a prediction up or down. */
export interface Contribution {
  readonly feature: string;
  readonly by: number;
}

/** Forests ready to predict with. */
export interface Forests {
  readonly features: readonly string[];
  /** What a forest says of the features of one row, in their order. Throws where no forest has that name. */
  predict(name: string, row: Float32Array): number;
  /**
   * Which features moved a prediction, most first: what each split changed of the mean of its leaves,
   * summed over the trees (Saabas 2014). With the forest's mean they add up to the prediction.
   */
  explain(name: string, row: Float32Array): Contribution[];
}

interface Loaded {
  readonly base: number;
  readonly features: Uint16Array;
  /** A row goes right where its feature is above this; never, where the node was not split. */
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
  readonly count: number;
}

function loadForest(stored: StoredForest, splits: number, allCuts: readonly (readonly number[])[]): Loaded {
  const leaves = splits + 1;
  const size = splits * 3 + leaves * 2;
  const count = stored.trees.length / size;
  const features = new Uint16Array(count * splits);
  const thresholds = new Float64Array(count * splits);
  const values = new Float64Array(count * leaves);
  const sign = (at: number): number => stored.trees.charCodeAt(at) - FIRST_SIGN;
  for (let tree = 0; tree < count; tree++) {
    let at = tree * size;
    for (let i = tree * splits; i < (tree + 1) * splits; i++, at += 3) {
      const feature = sign(at) * BASE + sign(at + 1);
      const cut = sign(at + 2);
      features[i] = feature;
      thresholds[i] = cut === NO_CUT ? Number.POSITIVE_INFINITY : (allCuts[feature]?.[cut] ?? 0);
    }
    for (let i = tree * leaves; i < (tree + 1) * leaves; i++, at += 2) {
      values[i] = (sign(at) * BASE + sign(at + 1) - LEAF_ZERO) * stored.step;
    }
  }
  return { base: stored.base, features, thresholds, leaves: values, count };
}

/** Makes stored forests ready to predict with. */
export function loadForests(stored: StoredForests): Forests {
  const splits = 2 ** stored.depth - 1;
  const loaded = new Map(
    Object.entries(stored.forests).map(
      ([name, forest]) => [name, loadForest(forest, splits, stored.cuts)] as const,
    ),
  );
  const named = (name: string): Loaded => {
    const forest = loaded.get(name);
    if (forest === undefined) throw new Error(`no forest is named ${name}`);
    return forest;
  };
  return {
    features: stored.features,
    predict(name, row) {
      const { base, features, thresholds, leaves, count } = named(name);
      let sum = base;
      for (let tree = 0; tree < count; tree++) {
        const from = tree * splits;
        let node = 0;
        while (node < splits) {
          // Added up, not branched on: which way a row goes cannot be foreseen.
          const goesRight =
            (row[features[from + node] as number] as number) > (thresholds[from + node] as number);
          node = node * 2 + 1 + Number(goesRight);
        }
        sum += leaves[tree * (splits + 1) + node - splits] ?? 0;
      }
      return sum;
    },
    explain(name, row) {
      const { features, thresholds, leaves, count } = named(name);
      const by = new Float64Array(stored.features.length);
      for (let tree = 0; tree < count; tree++) {
        const from = tree * splits;
        const means = meansOf(
          leaves.subarray(tree * (splits + 1), (tree + 1) * (splits + 1)),
          thresholds.subarray(from, from + splits),
        );
        let node = 0;
        while (node < splits) {
          const feature = features[from + node] ?? 0;
          const next = node * 2 + ((row[feature] ?? 0) > (thresholds[from + node] ?? 0) ? 2 : 1);
          by[feature] = (by[feature] ?? 0) + (means[next] ?? 0) - (means[node] ?? 0);
          node = next;
        }
      }
      return stored.features
        .map((feature, f) => ({ feature, by: by[f] ?? 0 }))
        .filter((c) => c.by !== 0)
        .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.feature < b.feature ? -1 : 1));
    },
  };
}

/** False for a node that every row leaves to the left. */
function isSplit(threshold: number | undefined): boolean {
  return threshold !== Number.POSITIVE_INFINITY;
}

/** The mean of the leaves that can be reached below every node, node by node, level by level. */
function meansOf(leaves: Float64Array, thresholds: Float64Array): Float64Array {
  const means = new Float64Array(leaves.length * 2 - 1);
  means.set(leaves, leaves.length - 1);
  for (let node = leaves.length - 2; node >= 0; node--) {
    const left = means[node * 2 + 1] ?? 0;
    means[node] = isSplit(thresholds[node]) ? (left + (means[node * 2 + 2] ?? 0)) / 2 : left;
  }
  return means;
}
