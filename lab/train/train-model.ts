import { createHash } from 'node:crypto';
import { DIMENSIONS, type Dimension, MOVES, type Move, readText } from '@sounding/core';
import {
  type AnswerFacts,
  type Asked,
  answerFeatureNames,
  answerFeatures,
  combineEvidence,
  EVIDENCE_FEATURES,
  type EvidenceBar,
  evidenceRows,
  judgeMoves,
  loadMoveModel,
  type MoveReading,
  type MoveThresholds,
  OCCASION_FEATURES,
  OCCASION_FOREST,
  occasionRow,
  QUOTED_AT_ALL_FOREST,
  QUOTED_DIMENSIONS,
  QUOTED_FOREST,
  quoteHead,
  readAsked,
  readFacts,
  readMoves,
  SENTENCE_FEATURES,
  type StoredForests,
  type StoredModel,
  type StoredMoveModel,
  sentenceRows,
  VOTE_FOREST,
} from '@sounding/core/training';
import { PROSE_CONTEXT, type ProseSentence, proseUnits } from '../data/prose.ts';
import {
  type BinnedRows,
  binRows,
  type ForestOptions,
  growForest,
  predictRow,
  storeForest,
} from '../learn/boosted-trees.ts';
import { type HeadOptions, type TrainingUnit, trainHeads } from '../learn/train-heads.ts';
import { type Example, HEADS } from './example.ts';
import { chooseSteps, chooseThreshold } from './steps.ts';

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

const HALF = Object.fromEntries(MOVES.map((move) => [move, 0.5])) as Record<Move, number>;
const NO_THRESHOLDS: MoveThresholds = { told: HALF, prose: HALF };

export function headsFrom(units: readonly TrainingUnit[], options: TrainOptions): StoredMoveModel {
  return { ...trainHeads(HEADS, units, options.heads), thresholds: NO_THRESHOLDS };
}

function judge(examples: readonly Example[], stored: StoredMoveModel): MoveReading[] {
  const model = loadMoveModel(stored);
  return examples.map((e) => judgeMoves(e.reading, e.detected, e.context, model));
}

/** A part that no document is dealt to. */
const NO_PART = -1;

/** Deals a document to a part, always the same. */
export function dealtTo(source: string, parts: number): number {
  let hash = 0;
  for (const sign of source) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return hash % parts;
}

/** Deals writers into parts of about equal size. */
function dealWriters(examples: readonly Example[], parts: number): Map<string, number> {
  const writers = [...new Set(examples.map((e) => e.writer))].sort();
  return new Map(writers.map((writer, i) => [writer, i % parts]));
}

function factsOf(example: Example, moves: MoveReading): AnswerFacts {
  const { reading, objections, context, applicable } = example;
  return readFacts(reading, moves, objections, context.question, context.kind, applicable);
}

type Facts = AnswerFacts;

function isGold(example: Example): boolean {
  return example.writer.startsWith('w');
}

/** Trains all weights on some examples and sentences of design prose. Deterministic. */
export function trainModel(
  examples: readonly Example[],
  prose: readonly ProseSentence[],
  options: TrainOptions = OPTIONS,
  learntFrom: Readonly<Record<string, string>> = {},
): StoredModel {
  const partOf = dealWriters(examples, options.parts);
  const part = (e: Example): number => partOf.get(e.writer) ?? 0;
  const documents = new Map(prose.map((s) => [s, proseUnits(s)]));
  const proseFor = (p: number): TrainingUnit[] =>
    prose.filter((s) => dealtTo(s.source, options.parts) !== p).flatMap((s) => documents.get(s) ?? []);
  const units = (kept: readonly Example[], p: number): TrainingUnit[] => [
    ...kept.flatMap((e) => e.units),
    ...proseFor(p),
  ];
  const chancesOfProse = new Map<ProseSentence, MoveReading>();
  const moves = new Map<Example, MoveReading>();
  for (let p = 0; p < options.parts; p++) {
    const held = examples.filter((e) => part(e) === p);
    const model = headsFrom(
      units(
        examples.filter((e) => part(e) !== p),
        p,
      ),
      options,
    );
    judge(held, model).forEach((reading, i) => {
      moves.set(held[i] as Example, reading);
    });
    const ready = loadMoveModel(model);
    for (const s of prose) {
      if (dealtTo(s.source, options.parts) === p)
        chancesOfProse.set(s, readMoves(readText(s.text, 'typed'), PROSE_CONTEXT, ready));
    }
  }
  const thresholds = {
    told: chooseThresholds(examples, moves),
    prose: chooseProseThresholds(prose, chancesOfProse),
  };
  const heads = { ...headsFrom(units(examples, NO_PART), options), thresholds };
  const points = trainPoints(examples, moves, part, options);
  const model = { learntFrom, moves: heads, points };
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 16);
  return { hash, ...model };
}

function chooseThresholds(
  examples: readonly Example[],
  moves: ReadonlyMap<Example, MoveReading>,
): Record<Move, number> {
  const out = {} as Record<Move, number>;
  for (const move of MOVES) {
    const head = HEADS.indexOf(move);
    const items = examples
      .filter((e) => !e.isCopy)
      .flatMap((e) => {
        const own = moves.get(e)?.chances.get(move);
        return e.units.map((unit, i) => [own?.[i] ?? 0, unit.truth[head] === 1] as const);
      });
    out[move] = chooseThreshold(items);
  }
  return out;
}

export function chooseProseThresholds(
  prose: readonly ProseSentence[],
  read: ReadonlyMap<ProseSentence, MoveReading>,
): Record<Move, number> {
  if (prose.length === 0) return HALF;
  const out = {} as Record<Move, number>;
  for (const move of MOVES) {
    out[move] = chooseThreshold(
      prose.map(
        (s) => [Math.max(0, ...(read.get(s)?.chances.get(move) ?? [])), s.moves.includes(move)] as const,
      ),
    );
  }
  return out;
}

function trainPoints(
  examples: readonly Example[],
  moves: ReadonlyMap<Example, MoveReading>,
  part: (example: Example) => number,
  options: TrainOptions,
): StoredModel['points'] {
  const facts = examples.map((e) => factsOf(e, moves.get(e) as MoveReading));
  const binned = binRows(facts.map((f) => answerFeatures(f, HEADS)));
  const weights = examples.map((e) => (e.isCopy ? options.copies : 1));
  const evidence = trainEvidence(examples, facts, part, options);
  const steps: Record<string, number[]> = {};
  const forests: StoredForests['forests'] = {};
  const all = examples.map((_, i) => i);
  for (const name of [...DIMENSIONS.filter((d) => d !== 'coverage'), VOTE_FOREST]) {
    const truth = examples.map((e) => truthOf(e, name));
    const rated = all.filter((i) => truth[i] !== null);
    const targets = truth.map((t) => t ?? 0);
    const seen = predictHeldOut(
      binned,
      rated,
      targets,
      weights,
      options.points,
      (i) => part(examples[i] as Example),
      options.parts,
    );
    // What no sentence carries has no points, however much is expected: the steps are chosen with that known.
    const own = rated.filter((i) => !(examples[i] as Example).isCopy);
    steps[name] = chooseSteps(
      own.map((i) => (evidence.isCarried(i, name) ? (seen[i] as number) : NOTHING_EXPECTED)),
      own.map((i) => targets[i] as number),
      name === VOTE_FOREST ? 1 : 0,
      name === VOTE_FOREST ? 5 : 3,
    );
    (forests as Record<string, unknown>)[name] = storeForest(
      growForest(binned, rated, targets, weights, options.points),
    );
  }
  return {
    answer: { features: answerFeatureNames(HEADS), cuts: binned.cuts, depth: options.points.depth, forests },
    occasion: trainOccasion(examples, facts, options),
    steps,
    ...evidence.stored,
  };
}

function truthOf(example: Example, name: string): number | null {
  if (example.emptied !== undefined) return name === example.emptied ? 0 : null;
  const rating = example.labelled.ratings.r1;
  if (rating === undefined) return null;
  return name === VOTE_FOREST ? rating.overall : rating.points[name as Dimension];
}

/** What forests that have not seen a row's part say of it. */
function predictHeldOut(
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

function trainOccasion(
  examples: readonly Example[],
  facts: readonly Facts[],
  options: TrainOptions,
): StoredForests {
  const own = examples.map((_, i) => i).filter((i) => !(examples[i] as Example).isCopy);
  const rows = own.flatMap((i) => DIMENSIONS.map((dimension) => ({ i, dimension })));
  const asked = examples.map((e) => readAsked(e.context.question));
  const binned = binRows(
    rows.map(({ i, dimension }) => occasionRow(facts[i] as Facts, asked[i] as Asked, dimension)),
  );
  const forest = growForest(
    binned,
    rows.map((_, r) => r),
    rows.map(({ i, dimension }) => (truthOf(examples[i] as Example, dimension) === null ? 0 : 1)),
    rows.map(({ i }) => (isGold(examples[i] as Example) ? 1 : options.occasionOfExtra)),
    options.occasion,
  );
  return {
    features: OCCASION_FEATURES,
    cuts: binned.cuts,
    depth: options.occasion.depth,
    forests: { [OCCASION_FOREST]: storeForest(forest) },
  };
}

/** Below every step. */
const NOTHING_EXPECTED = -1;

/** Of what raters quoted, this share should be among our evidence where a dimension has points. */
const FOUND = 0.84;
/** Points need one sentence this many times as strong as the bar, so that none are left when all above it is gone. */
const CARRIES = 1.3;
/** For the craft dimensions, the share of what is quoted for something that should be among our evidence. */
const CRAFT_SHARE = 0.97;

interface EvidenceRow {
  readonly example: Example;
  readonly dimension: Dimension;
  readonly row: Float32Array;
  readonly quoted: boolean;
  /** Where the sentence stands among all sentences of all answers. */
  readonly sentence: number;
}

/**
 * Learns which sentences raters quote, and sets the bars as high as lets in most of what they quoted, judged by forests
 * that had not seen it.
 */
function trainEvidence(
  examples: readonly Example[],
  facts: readonly Facts[],
  part: (example: Example) => number,
  options: TrainOptions,
): {
  readonly stored: Pick<StoredModel['points'], 'evidence' | 'atAll' | 'bars'>;
  /** True where a sentence of the example carries points for a dimension, as far as that was judged. */
  readonly isCarried: (example: number, dimension: string) => boolean;
} {
  const sentences: { readonly example: Example; readonly row: Float32Array; readonly quoted: boolean }[] = [];
  const rows: EvidenceRow[] = [];
  examples.forEach((example, e) => {
    if (example.isCopy) return;
    const own = facts[e] as Facts;
    const shared = sentenceRows(
      own,
      example.reading.sentences.map((s) => s.text.length),
    );
    const from = sentences.length;
    shared.forEach((row, i) => {
      sentences.push({ example, row, quoted: QUOTED_DIMENSIONS.some((d) => isQuoted(example, i, d)) });
    });
    for (const dimension of QUOTED_DIMENSIONS) {
      evidenceRows(own, shared, dimension).forEach((row, i) => {
        if (row === undefined) return;
        rows.push({ example, dimension, row, quoted: isQuoted(example, i, dimension), sentence: from + i });
      });
    }
  });
  const atAll = learnQuotes(sentences, part, options);
  const forIt = learnQuotes(rows, part, options);
  const ofQuotes = rows.flatMap((r, i) =>
    r.quoted ? [combineEvidence(forIt.heldOut[i] as number, atAll.heldOut[r.sentence] as number)] : [],
  );
  const worthIt = sentences.flatMap((s, i) => (s.quoted ? [atAll.heldOut[i] as number] : []));
  const bars: Record<string, EvidenceBar> = {};
  for (const dimension of QUOTED_DIMENSIONS) bars[dimension] = barAt(at(best(ofQuotes), FOUND));
  for (const dimension of ['structure', 'credibility']) {
    const bar = barAt(at(best(worthIt), CRAFT_SHARE));
    bars[dimension] = { ...bar, carries: bar.quoted };
  }
  const strongest = new Map<Example, Map<string, number>>();
  rows.forEach((r, i) => {
    const strength = combineEvidence(forIt.heldOut[i] as number, atAll.heldOut[r.sentence] as number);
    const own = strongest.get(r.example) ?? new Map<string, number>();
    strongest.set(r.example, own.set(r.dimension, Math.max(strength, own.get(r.dimension) ?? 0)));
  });
  return {
    stored: {
      bars,
      evidence: { ...forIt.stored(QUOTED_FOREST), features: EVIDENCE_FEATURES },
      atAll: { ...atAll.stored(QUOTED_AT_ALL_FOREST), features: SENTENCE_FEATURES },
    },
    isCarried: (e, dimension) =>
      !QUOTED_DIMENSIONS.some((d) => d === dimension) ||
      (strongest.get(examples[e] as Example)?.get(dimension) ?? 0) >= (bars[dimension]?.carries ?? 0),
  };
}

function isQuoted(example: Example, sentence: number, dimension: Dimension): boolean {
  return (example.units[sentence] as TrainingUnit).truth[HEADS.indexOf(quoteHead(dimension))] === 1;
}

/** Grows a forest on which rows are quoted, and says what forests that had not seen a row's part say of it. */
function learnQuotes(
  rows: readonly { readonly example: Example; readonly row: Float32Array; readonly quoted: boolean }[],
  part: (example: Example) => number,
  options: TrainOptions,
): { readonly heldOut: Float64Array; readonly stored: (name: string) => StoredForests } {
  const binned = binRows(rows.map((r) => r.row));
  const all = rows.map((_, r) => r);
  const targets = rows.map((r) => (r.quoted ? 1 : 0));
  const ones = rows.map(() => 1);
  const partOf = (r: number): number => part((rows[r] as { example: Example }).example);
  return {
    heldOut: predictHeldOut(binned, all, targets, ones, options.evidence, partOf, options.parts),
    stored: (name) => ({
      features: [],
      cuts: binned.cuts,
      depth: options.evidence.depth,
      forests: { [name]: storeForest(growForest(binned, all, targets, ones, options.evidence)) },
    }),
  };
}

function best(values: number[]): number[] {
  return values.sort((a, b) => b - a);
}

function at(ranked: readonly number[], share: number): number {
  return ranked[Math.min(ranked.length - 1, Math.floor(ranked.length * share))] ?? 0;
}

function barAt(quoted: number): EvidenceBar {
  return { quoted: Number(quoted.toFixed(4)), carries: Number((quoted * CARRIES).toFixed(4)) };
}
