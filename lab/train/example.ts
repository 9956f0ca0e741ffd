import { type Dimension, MOVES, type Move, type Reading } from '@sounding/core';
import {
  applicableDimensions,
  askedDimension,
  type DetectorReading,
  type FeatureContext,
  type FeatureSink,
  findObjections,
  giveFeatures,
  MOVES_OF,
  QUOTED_DIMENSIONS,
  quoteHead,
  readAnswer,
  readDetectors,
  SIGN_MARK,
  VOID_HEAD,
} from '@sounding/core/training';
import { type LabAnswer, type Labelled, writerOf } from '../data/answers.ts';
import type { TrainingUnit } from '../learn/train-heads.ts';

/** What the heads of the move model say, in the order in which they are trained. */
export const HEADS: readonly string[] = [...MOVES, VOID_HEAD, ...QUOTED_DIMENSIONS.map(quoteHead)];

/** A labelled answer as the engine reads it, with all that does not depend on any weights. */
export interface Example {
  readonly labelled: Labelled;
  readonly writer: string;
  /** A rewritten copy of an answer, to make the engine steady; it teaches, and is never reported on. */
  readonly isCopy: boolean;
  /** Of a copy: everything that spoke for this dimension was taken out, so that it has no points; nothing else is said. */
  readonly emptied?: Dimension;
  readonly reading: Reading;
  readonly context: FeatureContext;
  readonly detected: DetectorReading;
  readonly objections: ReturnType<typeof findObjections>;
  readonly applicable: ReturnType<typeof applicableDimensions>;
  readonly units: readonly TrainingUnit[];
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** True when two spans share at least half of the shorter. */
export function coversHalf(a: Spanned, b: Spanned): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** A sink that names features as they are stored. */
export function namingSink(add: (feature: string) => void): FeatureSink {
  return {
    word: add,
    pair: (first, second) => add(`${first} ${second}`),
    sign: (name) => add(`${SIGN_MARK}${name}`),
  };
}

/** Signs that tell what the detectors found. */
const DETECTED = /^:(?:rule|specific-rule|reasoned-rule|impersonal-rule|before|behind):/;

/** Settings of `readExample`. */
export interface ExampleOptions {
  readonly isCopy?: boolean;
  /** Of a copy: the answer that the rater quoted from, letter for letter as long. */
  readonly original?: LabAnswer;
  readonly emptied?: Dimension;
  /**
   * The wordings of the detectors were written with these answers in sight, so what they find here says nothing of
   * how well they find: the heads learn from the words alone.
   */
  readonly detectorsKnewIt: boolean;
}

/** Reads a labelled answer for training. Labels are carried over to the engine's own sentences by their spans. */
export function readExample(labelled: Labelled, options: ExampleOptions): Example {
  const { answer, segments, ratings } = labelled;
  const reading = readAnswer(answer.text, answer.mode, answer.question);
  const asked = askedDimension(answer.question);
  const context: FeatureContext = {
    question: answer.question,
    kind: answer.kind,
    ...(asked === undefined ? {} : { asked }),
  };
  const detected = readDetectors(reading, context);
  const features: string[][] = [];
  let seen = new Set<string>();
  giveFeatures(
    reading,
    detected.rules,
    detected.voidSigns,
    context,
    namingSink((feature) => {
      if (seen.has(feature) || (options.detectorsKnewIt && DETECTED.test(feature))) return;
      seen.add(feature);
      features.at(-1)?.push(feature);
    }),
    () => {
      seen = new Set();
      features.push([]);
    },
  );
  const quotes = quotesOf(options.original ?? answer, ratings.r1?.quotes ?? {});
  const units = reading.sentences.map((sentence, i): TrainingUnit => {
    const moves = new Set(
      segments.filter((s) => coversHalf(s, sentence)).flatMap((s) => s.moves as string[]),
    );
    const quoted = new Set(quotes.filter((q) => coversHalf(q, sentence)).map((q) => quoteHead(q.dimension)));
    return {
      source: answer.id,
      features: features[i] as string[],
      truth: HEADS.map((head) => (moves.has(head) || quoted.has(head) ? 1 : 0)),
      weight: options.isCopy ? 0.5 : 1,
    };
  });
  return {
    labelled,
    writer: writerOf(answer),
    isCopy: options.isCopy ?? false,
    ...(options.emptied === undefined ? {} : { emptied: options.emptied }),
    reading,
    context,
    detected,
    objections: findObjections(reading.sentences),
    applicable: applicableDimensions({ text: answer.question, kind: answer.kind }),
    units: options.emptied === undefined ? units : [],
  };
}

/** Where a rater's quotes stand in an answer. */
export function quotesOf(
  answer: LabAnswer,
  quotes: Readonly<Record<string, string | undefined>>,
): { readonly dimension: string; readonly start: number; readonly end: number }[] {
  return Object.entries(quotes).flatMap(([dimension, quote]) => {
    const start = quote === undefined ? -1 : answer.text.indexOf(quote);
    return start < 0 || quote === undefined ? [] : [{ dimension, start, end: start + quote.length }];
  });
}

/** An answer without anything that spoke for one dimension, by the labels of its segments; undefined where nothing is left. */
export function withoutDimension(labelled: Labelled, dimension: Dimension): Labelled | undefined {
  const moves: readonly string[] = MOVES_OF[dimension];
  const quotes = quotesOf(labelled.answer, labelled.ratings.r1?.quotes ?? {}).filter(
    (q) => q.dimension === dimension,
  );
  const kept = labelled.segments.filter(
    (s) =>
      !s.moves.some((move: Move | 'void') => moves.includes(move)) && !quotes.some((q) => coversHalf(q, s)),
  );
  if (kept.length < 2 || kept.length === labelled.segments.length) return undefined;
  const text = kept.map((s) => labelled.answer.text.slice(s.start, s.end)).join(' ');
  return { ...labelled, answer: { ...labelled.answer, text }, segments: [] };
}

/** The same answer as a recogniser without punctuation would write it; every offset stays. */
export function withoutPunctuation(labelled: Labelled): Labelled {
  const text = labelled.answer.text.replace(/[.,;:!?"“”()—–](?=\s|$)|(?<=\s)["“(—–]/gu, ' ').toLowerCase();
  if (text.length !== labelled.answer.text.length) return labelled;
  return { ...labelled, answer: { ...labelled.answer, text, mode: 'spoken' } };
}
