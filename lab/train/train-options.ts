import type { ForestOptions } from '../learn/boosted-trees.ts';
import type { HeadOptions } from '../learn/train-heads.ts';

/** All settings of a training run. */
export interface TrainOptions {
  readonly heads: HeadOptions;
  readonly points: ForestOptions;
  readonly occasion: ForestOptions;
  readonly evidence: ForestOptions;
  /** How many parts the writers are dealt into, so that forests learn from chances no head has seen. */
  readonly parts: number;
  /**
   * How much an answer of the training set says of which dimensions apply, against one of the gold set: its raters read
   * rule 2 differently from each other.
   */
  readonly occasionOfExtra: number;
  readonly copies: number;
}

export const OPTIONS: TrainOptions = {
  heads: { epochs: 8, rate: 0.3, decay: 4e-3, fewestSources: 9, seed: 12 },
  points: { trees: 110, depth: 3, rate: 0.065, rows: 0.7, features: 0.3, leaf: 6, shrink: 3, seed: 7 },
  occasion: { trees: 120, depth: 3, rate: 0.08, rows: 0.7, features: 0.4, leaf: 5, shrink: 3, seed: 3 },
  evidence: { trees: 60, depth: 4, rate: 0.12, rows: 0.6, features: 0.5, leaf: 20, shrink: 10, seed: 5 },
  parts: 4,
  occasionOfExtra: 0.05,
  copies: 0.5,
};
