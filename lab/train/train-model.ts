import { createHash } from 'node:crypto';
import { DIMENSIONS, type Dimension, MOVES, type Move, readText } from '@sounding/core';
import {
  type AnswerFacts,
  type Asked,
  answerFeatureNames,
  answerFeatures,
  judgeMoves,
  loadMoveModel,
  type MoveReading,
  type MoveThresholds,
  OCCASION_FEATURES,
  OCCASION_FOREST,
  occasionRow,
  readAsked,
  readFacts,
  readMoves,
  type StoredForests,
  type StoredModel,
  type StoredMoveModel,
  VOTE_FOREST,
} from '@sounding/core/training';
import { PROSE_CONTEXT, type ProseSentence, proseUnits } from '../data/prose.ts';
import { binRows, growForest, storeForest } from '../learn/boosted-trees.ts';
import { type TrainingUnit, trainHeads } from '../learn/train-heads.ts';
import { type Example, HEADS } from './example.ts';
import { predictHeldOut } from './predict-held-out.ts';
import { chooseSteps, chooseThreshold } from './steps.ts';
import { trainEvidence } from './train-evidence.ts';
import { OPTIONS, type TrainOptions } from './train-options.ts';

/** Below every step. */
const NOTHING_EXPECTED = -1;

const HALF = Object.fromEntries(MOVES.map((move) => [move, 0.5])) as Record<Move, number>;
const NO_THRESHOLDS: MoveThresholds = { told: HALF, prose: HALF };

/** Heads learnt from some sentences; their thresholds are chosen later, on chances of sentences not seen. */
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

function trainOccasion(
  examples: readonly Example[],
  facts: readonly AnswerFacts[],
  options: TrainOptions,
): StoredForests {
  const own = examples.map((_, i) => i).filter((i) => !(examples[i] as Example).isCopy);
  const rows = own.flatMap((i) => DIMENSIONS.map((dimension) => ({ i, dimension })));
  const asked = examples.map((e) => readAsked(e.context.question));
  const binned = binRows(
    rows.map(({ i, dimension }) => occasionRow(facts[i] as AnswerFacts, asked[i] as Asked, dimension)),
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
