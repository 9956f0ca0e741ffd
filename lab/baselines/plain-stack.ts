import type { LabAnswer, Labelled } from '../data/answers.ts';
import {
  type BinnedRows,
  binRows,
  type ForestOptions,
  growForest,
  predictRow,
} from '../learn/boosted-trees.ts';
import { type HeadOptions, trainHeads } from '../learn/train-heads.ts';
import type { Baseline } from './baseline.ts';
import { dealParts } from './deal-parts.ts';
import { fitByRegression, type Learn } from './fit-by-regression.ts';
import { GRAM_HEADS, gramUnits } from './gram-units.ts';
import { type PredictHeads, predictHeads } from './predict-heads.ts';

const HEADS: HeadOptions = { epochs: 6, rate: 0.3, decay: 5e-3, fewestSources: 6, seed: 12 };
const TREES: ForestOptions = {
  trees: 150,
  depth: 3,
  rate: 0.05,
  rows: 0.7,
  features: 0.3,
  leaf: 6,
  shrink: 3,
  seed: 7,
};
/** Trees learn from chances for writers that the heads had not seen; the writers are dealt into as many parts. */
const PARTS = 3;
/** From this chance on a sentence counts as one that performs the move. */
const LIKELY = 0.5;
const KINDS: readonly LabAnswer['kind'][] = ['story', 'knowledge', 'debug'];

/** A row among others that were binned together, as trees read it. */
interface BinnedRow {
  readonly binned: BinnedRows;
  readonly at: number;
}

function trainOn(answers: readonly Labelled[]): PredictHeads {
  return predictHeads(trainHeads(GRAM_HEADS, answers.flatMap(gramUnits), HEADS));
}

/**
 * What the trees see of an answer, by move: the highest chance, the sum of the chances, how many sentences likely perform
 * it, and the place of the first of them as a share of the answer, 1 where there is none. Then the kind of question.
 */
export function stackRow(labelled: Labelled, predict: PredictHeads): Float32Array {
  const chances = gramUnits(labelled).map((unit) => predict(unit.features));
  const row: number[] = [];
  GRAM_HEADS.forEach((_, h) => {
    const own = chances.map((sentence) => sentence[h] as number);
    const first = own.findIndex((chance) => chance >= LIKELY);
    row.push(
      Math.max(0, ...own),
      own.reduce((a, b) => a + b, 0),
      own.filter((chance) => chance >= LIKELY).length,
      first < 0 ? 1 : first / own.length,
    );
  });
  return Float32Array.from([...row, ...KINDS.map((kind) => (kind === labelled.answer.kind ? 1 : 0))]);
}

/** The rows of the training answers, each by heads that had not seen its writer. */
function heldOutRows(training: readonly Labelled[]): Float32Array[] {
  const parts = dealParts(training, PARTS);
  const rows = new Map<number, Float32Array>();
  for (const part of new Set(parts)) {
    const predict = trainOn(training.filter((_, i) => parts[i] !== part));
    training.forEach((labelled, i) => {
      if (parts[i] === part) rows.set(i, stackRow(labelled, predict));
    });
  }
  return training.map((_, i) => rows.get(i) as Float32Array);
}

function learnTrees(binned: BinnedRows): Learn<BinnedRow> {
  const ones = Array.from({ length: binned.length }, () => 1);
  return (members, truth) => {
    const forest = growForest(binned, members, truth, ones, TREES);
    return (row) => predictRow(forest, row.binned, row.at);
  };
}

/** Finds moves by words and signs, and knows how many there are and where, but nothing of what they say. */
export const plainStack: Baseline = {
  name: 'plain-stack',
  description:
    'moves by words and runs of signs, then boosted trees on their maxima, sums, counts and first places',
  fit(training) {
    const binned = binRows(heldOutRows(training));
    const predict = trainOn(training);
    return fitByRegression(training, {
      rows: training.map((_, at) => ({ binned, at })),
      read: (labelled) => ({ binned: binRows([stackRow(labelled, predict)], binned.cuts), at: 0 }),
      settings: [learnTrees(binned)],
    });
  },
};
