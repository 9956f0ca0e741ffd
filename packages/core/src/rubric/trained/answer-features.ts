import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { QuestionKind } from '../../bank/question.ts';
import { MOVES, type Move } from '../../evidence/move.ts';
import { performedBy } from './moves-of.ts';

/** What is known of a whole answer and its question when its features are made. */
export interface AnswerFacts {
  /** By head of the move model: the chance of every sentence, 0 where it is void. */
  readonly chances: ReadonlyMap<string, ArrayLike<number>>;
  /** By dimension: the chance that a sentence performs one of its moves. */
  readonly performed: Readonly<Record<Dimension, Float64Array>>;
  /** By sentence: how many definite figures it holds, and whether it gives a reason or a consequence. */
  readonly figures: ArrayLike<number>;
  readonly argued: readonly boolean[];
  readonly kind: QuestionKind;
  /** The dimension asked for outright, and those the question's wording gives occasion for. */
  readonly asked: Dimension | undefined;
  readonly applicable: ReadonlySet<Dimension>;
  /** Boasts, absolute claims and slogans. */
  readonly objections: number;
  /** Share of the question's subject words that the answer takes up, 0..1. */
  readonly topic: number;
}

/** From this chance on a sentence is taken to do a thing, where a place in the answer is needed. */
const LIKELY = 0.4;
/** The solution begins with a decision at least this likely. */
const DECIDED = 0.5;
/** A sentence in which no move is this likely tells nothing: features are of the others, so that filler moves none. */
const TELLING = 0.15;

/** Gathers features in a fixed order: their names once, when weights are made or loaded, or their values. */
interface Row {
  set(name: () => string, value: number): void;
}

/** The sentences that tell something, by index, in order. */
function tellingSentences(facts: AnswerFacts): number[] {
  const count = facts.argued.length;
  const most = new Float64Array(count);
  for (const move of MOVES) {
    const own = facts.chances.get(move);
    for (let i = 0; i < count; i++) most[i] = Math.max(most[i] ?? 0, own?.[i] ?? 0);
  }
  return [...most.keys()].filter((i) => (most[i] ?? 0) >= TELLING);
}

const NOTHING: ArrayLike<number> = [];

function giveHead(
  row: Row,
  head: string,
  facts: AnswerFacts,
  told: readonly number[],
  solution: number,
): void {
  const own = facts.chances.get(head) ?? NOTHING;
  const count = Math.max(1, told.length);
  let first = 0;
  let second = 0;
  let third = 0;
  let sum = 0;
  let before = 0;
  let figure = 0;
  let reason = 0;
  let place = 1;
  for (let at = 0; at < told.length; at++) {
    const i = told[at] ?? 0;
    const chance = own[i] ?? 0;
    sum += chance;
    if (at / count <= solution) before += chance;
    if (chance > figure && (facts.figures[i] ?? 0) > 0) figure = chance;
    if (chance > reason && facts.argued[i] === true) reason = chance;
    if (chance > LIKELY && place === 1) place = at / count;
    if (chance > first) {
      third = second;
      second = first;
      first = chance;
    } else if (chance > second) {
      third = second;
      second = chance;
    } else if (chance > third) third = chance;
  }
  row.set(() => `${head}: best`, first);
  row.set(() => `${head}: second best`, second);
  row.set(() => `${head}: third best`, third);
  row.set(() => `${head}: in all`, sum);
  row.set(() => `${head}: share`, sum / count);
  row.set(() => `${head}: first place`, place);
  row.set(() => `${head}: best with a figure`, figure);
  row.set(() => `${head}: best with a reason`, reason);
  row.set(() => `${head}: before the solution`, before);
}

/** Moves that say more together: in one sentence, or with the second in the next. */
const TOGETHER: readonly (readonly [Move, Move, 'same' | 'next'])[] = [
  ['alternative', 'rejection', 'next'],
  ['rejection', 'number', 'next'],
  ['number', 'outcome', 'same'],
  ['limitation', 'number', 'same'],
  ['limitation', 'scale', 'same'],
  ['constraint', 'number', 'same'],
  ['operations', 'number', 'same'],
  ['rollout', 'operations', 'next'],
  ['outcome', 'lesson', 'next'],
  ['customer', 'number', 'same'],
];

function giveTogether(row: Row, facts: AnswerFacts, told: readonly number[]): void {
  for (const [one, other, where] of TOGETHER) {
    const ones = facts.chances.get(one) ?? NOTHING;
    const others = facts.chances.get(other) ?? NOTHING;
    let best = 0;
    told.forEach((i, at) => {
      const next = where === 'next' ? (others[told[at + 1] ?? -1] ?? 0) : 0;
      best = Math.max(best, (ones[i] ?? 0) * Math.max(others[i] ?? 0, next));
    });
    row.set(() => `${one} with ${other}`, best);
  }
}

/** Where the solution begins, as a share of what is told: at the first decision behind the first sentence. */
function solutionStart(facts: AnswerFacts, told: readonly number[]): number {
  const decided = facts.chances.get('decision') ?? NOTHING;
  const at = told.findIndex((i, k) => k > 0 && (decided[i] ?? 0) > DECIDED);
  return at < 0 ? 1 : at / told.length;
}

function giveAll(row: Row, facts: AnswerFacts, heads: readonly string[]): void {
  const told = tellingSentences(facts);
  const count = Math.max(1, told.length);
  const solution = solutionStart(facts, told);
  for (const head of heads) giveHead(row, head, facts, told, solution);
  giveTogether(row, facts, told);
  row.set(() => 'solution starts', solution);
  row.set(
    () => 'figures',
    sumOver(told, (i) => facts.figures[i] ?? 0),
  );
  row.set(
    () => 'sentences with figures: share',
    sumOver(told, (i) => Math.sign(facts.figures[i] ?? 0)) / count,
  );
  row.set(
    () => 'sentences that argue: share',
    sumOver(told, (i) => (facts.argued[i] === true ? 1 : 0)) / count,
  );
  row.set(() => 'sentences that tell', told.length);
  row.set(() => 'objections', facts.objections);
  row.set(() => 'topic taken up', facts.topic);
  for (const kind of KINDS) row.set(() => `kind: ${kind}`, facts.kind === kind ? 1 : 0);
  for (const dimension of DIMENSIONS) {
    row.set(() => `${dimension} has occasion`, facts.applicable.has(dimension) ? 1 : 0);
    row.set(() => `${dimension} is asked for`, facts.asked === dimension ? 1 : 0);
  }
}

const KINDS: readonly QuestionKind[] = ['story', 'knowledge', 'debug'];

function sumOver(told: readonly number[], value: (sentence: number) => number): number {
  return told.reduce((sum, i) => sum + value(i), 0);
}

const NO_FACTS: AnswerFacts = {
  chances: new Map(),
  performed: performedBy(new Map(), 0),
  figures: [],
  argued: [],
  kind: 'story',
  asked: undefined,
  applicable: new Set(),
  objections: 0,
  topic: 0,
};

/** The names of the features of an answer, in their order; they depend on nothing but `heads`. */
export function answerFeatureNames(heads: readonly string[]): string[] {
  const names: string[] = [];
  giveAll({ set: (name) => names.push(name()) }, NO_FACTS, heads);
  return names;
}

/** The features of an answer, in the order of their names. */
export function answerFeatures(facts: AnswerFacts, heads: readonly string[]): Float32Array {
  const values: number[] = [];
  giveAll({ set: (_, value) => values.push(value) }, facts, heads);
  return Float32Array.from(values);
}
