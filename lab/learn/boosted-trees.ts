import { BASE, FIRST_SIGN, LEAF_ZERO, NO_CUT, type StoredForest } from '@sounding/core/training';
import { seededRandom } from './seeded-random.ts';

/** Settings of `growForest`. */
export interface ForestOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's correction that is taken over. */
  readonly rate: number;
  /** Shares of the rows and of the features that each tree sees. */
  readonly rows: number;
  readonly features: number;
  /** Least weight of the rows in a leaf. */
  readonly leaf: number;
  /** Added to a leaf's weight, so that small leaves stay near 0. */
  readonly shrink: number;
  readonly seed: number;
}

/** The most parts that one feature's values are told apart in. */
const MOST_BINS = 48;

/** Rows prepared for growing trees: a byte a value. */
export interface BinnedRows {
  readonly cuts: readonly (readonly number[])[];
  /** By feature, the bin of every row. */
  readonly columns: readonly Uint8Array[];
  readonly length: number;
}

/** Cuts between the values of one feature, halfway between neighbours, each bin holding about as many values. */
function cutsOf(rows: readonly Float32Array[], feature: number): number[] {
  const values = [...new Set(rows.map((row) => row[feature] as number))].sort((a, b) => a - b);
  const step = Math.max(1, values.length / MOST_BINS);
  const cuts: number[] = [];
  for (let at = step; at < values.length; at += step) {
    const i = Math.floor(at);
    const cut = Number((((values[i - 1] as number) + (values[i] as number)) / 2).toPrecision(6));
    if (cut !== cuts.at(-1)) cuts.push(cut);
  }
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++;
  return bin;
}

/** Finds cuts for every feature, or takes given ones, and bins the rows by them. */
export function binRows(rows: readonly Float32Array[], given?: readonly (readonly number[])[]): BinnedRows {
  const width = rows[0]?.length ?? 0;
  const cuts = given ?? Array.from({ length: width }, (_, f) => cutsOf(rows, f));
  const columns = cuts.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f] as number)));
  return { cuts, columns, length: rows.length };
}

/** A complete binary tree of some depth: splits level by level, then leaves. */
interface Tree {
  readonly features: Int32Array;
  readonly cuts: Int32Array;
  readonly leaves: Float64Array;
}

/** A sum of trees on top of a constant, for rows binned by the cuts it was grown with. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/**
 * Gradient boosting for squared error (Friedman 2001) on binned features, with sampled rows and features.
 * Only the rows in `members` count. The same input and seed give the same forest, bit for bit.
 */
export function growForest(
  binned: BinnedRows,
  members: readonly number[],
  targets: readonly number[],
  weights: readonly number[],
  options: ForestOptions,
): Forest {
  const random = seededRandom(options.seed);
  const usable = binned.cuts.flatMap((own, f) => (own.length > 0 ? [f] : []));
  let total = 0;
  let sum = 0;
  for (const i of members) {
    total += weights[i] as number;
    sum += (targets[i] as number) * (weights[i] as number);
  }
  const base = total === 0 ? 0 : sum / total;
  const residual = new Float64Array(binned.length);
  for (const i of members) residual[i] = (targets[i] as number) - base;
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const seen = members.filter(() => random() < options.rows);
    const features = usable.filter(() => random() < options.features);
    const tree = growTree(seen, features, binned, residual, weights, options);
    trees.push(tree);
    for (const i of members) residual[i] = (residual[i] as number) - leafOf(tree, binned, i);
  }
  return { base, trees };
}

function growTree(
  seen: readonly number[],
  features: readonly number[],
  binned: BinnedRows,
  residual: Float64Array,
  weights: readonly number[],
  options: ForestOptions,
): Tree {
  const splits = 2 ** options.depth - 1;
  const tree: Tree = {
    features: new Int32Array(splits),
    cuts: new Int32Array(splits).fill(NO_CUT),
    leaves: new Float64Array(splits + 1),
  };
  const grow = (node: number, members: readonly number[]): void => {
    let weight = 0;
    let sum = 0;
    for (const i of members) {
      weight += weights[i] as number;
      sum += (residual[i] as number) * (weights[i] as number);
    }
    if (node >= splits) {
      tree.leaves[node - splits] = (options.rate * sum) / (weight + options.shrink);
      return;
    }
    const split = bestSplit(members, features, binned, residual, weights, weight, sum, options);
    if (split === undefined) {
      grow(node * 2 + 1, members);
      return;
    }
    const column = binned.columns[split.feature] as Uint8Array;
    tree.features[node] = split.feature;
    tree.cuts[node] = split.bin;
    grow(
      node * 2 + 1,
      members.filter((i) => (column[i] as number) <= split.bin),
    );
    grow(
      node * 2 + 2,
      members.filter((i) => (column[i] as number) > split.bin),
    );
  };
  grow(0, seen);
  return tree;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

function bestSplit(
  members: readonly number[],
  features: readonly number[],
  binned: BinnedRows,
  residual: Float64Array,
  weights: readonly number[],
  weight: number,
  sum: number,
  { leaf, shrink }: ForestOptions,
): Split | undefined {
  const sums = new Float64Array(MOST_BINS + 1);
  const weighs = new Float64Array(MOST_BINS + 1);
  let best: Split | undefined;
  let most = (sum * sum) / (weight + shrink) + 1e-9;
  for (const feature of features) {
    const column = binned.columns[feature] as Uint8Array;
    sums.fill(0);
    weighs.fill(0);
    let last = 0;
    for (const i of members) {
      const bin = column[i] as number;
      const w = weights[i] as number;
      sums[bin] = (sums[bin] as number) + (residual[i] as number) * w;
      weighs[bin] = (weighs[bin] as number) + w;
      if (bin > last) last = bin;
    }
    let leftSum = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < last; bin++) {
      leftSum += sums[bin] as number;
      leftWeight += weighs[bin] as number;
      if (leftWeight < leaf || weight - leftWeight < leaf) continue;
      const rightSum = sum - leftSum;
      const gain =
        (leftSum * leftSum) / (leftWeight + shrink) + (rightSum * rightSum) / (weight - leftWeight + shrink);
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function leafOf(tree: Tree, binned: BinnedRows, row: number): number {
  const splits = tree.features.length;
  let node = 0;
  while (node < splits) {
    const bin = (binned.columns[tree.features[node] as number] as Uint8Array)[row] as number;
    node = node * 2 + (bin > (tree.cuts[node] as number) ? 2 : 1);
  }
  return tree.leaves[node - splits] as number;
}

/** What a forest says of one of the rows it was grown beside. */
export function predictRow(forest: Forest, binned: BinnedRows, row: number): number {
  let sum = forest.base;
  for (const tree of forest.trees) sum += leafOf(tree, binned, row);
  return sum;
}

/** Packs a forest as text; leaves are rounded to about 1/4000 of the largest. */
export function storeForest(forest: Forest): StoredForest {
  let most = 0;
  for (const { leaves } of forest.trees) for (const leaf of leaves) most = Math.max(most, Math.abs(leaf));
  const step = Number((most / (LEAF_ZERO - 1)).toPrecision(6)) || 1;
  const sign = (value: number): string => String.fromCharCode(FIRST_SIGN + value);
  const two = (value: number): string => sign(Math.floor(value / BASE)) + sign(value % BASE);
  let trees = '';
  for (const tree of forest.trees) {
    tree.features.forEach((feature, i) => {
      trees += two(feature) + sign(tree.cuts[i] as number);
    });
    for (const leaf of tree.leaves) trees += two(LEAF_ZERO + Math.round(leaf / step));
  }
  return { base: Number(forest.base.toPrecision(6)), step, trees };
}
