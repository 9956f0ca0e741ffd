import { SIGN_MARK, SIGN_VALUE, type StoredHeads, ZERO } from '@sounding/core/training';
import { seededRandom, shuffle } from './seeded-random.ts';

/** One sentence to learn from. */
export interface TrainingUnit {
  /** Which answer or document it is of: a feature must occur in several to be learnt. */
  readonly source: string;
  readonly features: readonly string[];
  /** By head: how true it is, 0..1, or -1 where nobody said. */
  readonly truth: readonly number[];
  readonly weight: number;
}

/** Settings of `trainHeads`. */
export interface HeadOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, at each step. */
  readonly decay: number;
  /** A feature that fewer sources hold is not learnt. */
  readonly fewestSources: number;
  readonly seed: number;
}

/** The most steps a stored weight lies from 0. */
const MOST_STEPS = 20;

/** The features that enough sources hold, in order of their names, so that the order of the data does not matter. */
function vocabularyOf(units: readonly TrainingUnit[], fewest: number): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, features } of units) {
    for (const feature of features) {
      const known = sources.get(feature) ?? new Set();
      if (known.size < fewest) known.add(source);
      sources.set(feature, known);
    }
  }
  return [...sources].flatMap(([feature, known]) => (known.size >= fewest ? [feature] : [])).sort();
}

/**
 * Trains one logistic model a head on shared features (AdaGrad, Duchi et al. 2011, with weight decay), and rounds the
 * weights to what is stored. The same units in the same order give the same weights, bit for bit.
 */
export function trainHeads(
  heads: readonly string[],
  units: readonly TrainingUnit[],
  options: HeadOptions,
): StoredHeads {
  const random = seededRandom(options.seed);
  const features = vocabularyOf(units, options.fewestSources);
  const places = new Map(features.map((feature, at) => [feature, at]));
  const width = heads.length;
  const value = Float64Array.from(features, (feature) => (feature.startsWith(SIGN_MARK) ? SIGN_VALUE : 1));
  const rows = units.map((unit) =>
    Int32Array.from(
      unit.features.flatMap((feature) => {
        const at = places.get(feature);
        return at === undefined ? [] : [at];
      }),
    ),
  );
  const weights = new Float64Array(features.length * width);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1e-8);
  const slope = new Float64Array(width);
  const order = units.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffle(order, random)) {
      const row = rows[i] as Int32Array;
      const unit = units[i] as TrainingUnit;
      const scale = 1 / Math.sqrt(row.length || 1);
      slope.set(bias);
      for (const at of row) {
        const by = scale * (value[at] as number);
        for (let h = 0; h < width; h++) {
          slope[h] = (slope[h] as number) + (weights[at * width + h] as number) * by;
        }
      }
      for (let h = 0; h < width; h++) {
        const truth = unit.truth[h] as number;
        const error = truth < 0 ? 0 : (1 / (1 + Math.exp(-(slope[h] as number))) - truth) * unit.weight;
        slope[h] = error;
        biasSquares[h] = (biasSquares[h] as number) + error * error;
        bias[h] = (bias[h] as number) - (options.rate * error) / Math.sqrt(biasSquares[h] as number);
      }
      for (const at of row) {
        const by = scale * (value[at] as number);
        for (let h = 0; h < width; h++) {
          const k = at * width + h;
          const step = (slope[h] as number) * by + options.decay * (weights[k] as number);
          squares[k] = (squares[k] as number) + step * step;
          weights[k] = (weights[k] as number) - (options.rate * step) / Math.sqrt(squares[k] as number);
        }
      }
    }
  }
  return store(heads, features, weights, bias);
}

/** Rounds weights to whole steps, and leaves out the features whose weights all round to 0. */
function store(
  heads: readonly string[],
  features: readonly string[],
  weights: Float64Array,
  bias: Float64Array,
): StoredHeads {
  const width = heads.length;
  const step = heads.map((_, h) => {
    let most = 0;
    for (let k = h; k < weights.length; k += width) most = Math.max(most, Math.abs(weights[k] as number));
    return Number((most / MOST_STEPS).toPrecision(6)) || 1;
  });
  const kept: string[] = [];
  let signs = '';
  features.forEach((feature, at) => {
    let own = '';
    for (let h = 0; h < width; h++) {
      const steps = Math.round((weights[at * width + h] as number) / (step[h] as number));
      own += String.fromCharCode(ZERO + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));
    }
    if (own === String.fromCharCode(ZERO).repeat(width)) return;
    kept.push(feature);
    signs += own;
  });
  return {
    heads,
    bias: Array.from(bias, (b) => Number(b.toPrecision(6))),
    step,
    features: kept,
    weights: signs,
  };
}
