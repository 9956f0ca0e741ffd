import { countWords, type Dimension, type Evidence, RUBRIC, type Span, spansOverlap } from '@sounding/core';
import type { Facts } from '../held/facts.ts';
import type { OutsideInstructions } from '../held/find-outside-instructions.ts';
import { heldText } from '../held/held-text.ts';
import { PLACEHOLDER } from '../redaction/placeholder.ts';
import type { ClaimedDimension } from './read-assess-reply.ts';

/** What a model's verdict is held to. */
export interface Holding {
  /** The answer as the person gave it. */
  readonly answer: string;
  /** Finds quotes in the redacted answer. */
  readonly inAnswer: OutsideInstructions;
  readonly toOriginal: (span: Span) => Span;
  readonly restore: (text: string) => string;
  /** What may be repeated of what went out, redacted. */
  readonly facts: Facts;
  /** Dimensions that were held before, by their names and what was claimed. */
  readonly known: Map<string, CheckedDimension>;
}

/** A dimension's quotes after they were looked for, whatever other dimensions quote. */
export interface CheckedDimension {
  readonly evidence: readonly Evidence[];
  /** Quotes that are not in the answer. */
  readonly dropped: number;
  /** The most points that one of those would have carried. */
  readonly missed: number;
  /** Quotes that are, and support nothing: too short, or cut out of their negation. */
  readonly refused: number;
  /** The model's own next step, where it holds. */
  readonly next?: string;
}

/** How a model's evidence is named where a detector's name stands. */
const DETECTOR = 'model';
/** A shorter quote may mean anything. */
const FEWEST_WORDS = 4;
/** Save a figure with its unit, for what is about figures; and then so many points at most. */
const BY_FIGURE: ReadonlySet<Dimension> = new Set([
  'numbers',
  'scale',
  'constraints',
  'operations',
  'outcome',
]);
const MOST_BY_FIGURE = 2;
const FIGURE_WITH_UNIT = /\d(?:[\d.,]*\d)?\s?(?:%|[\p{L}µ])|[$€£]\s?\d/u;
/** What was not done, or not taken, may be the very point. */
const BY_NEGATION: ReadonlySet<Dimension> = new Set(['limits', 'alternatives']);

/** Looks a dimension's quotes up in the answer, once for each thing that was claimed. */
export function checkDimension(
  name: Dimension,
  claimed: ClaimedDimension,
  holding: Holding,
): CheckedDimension {
  const key = JSON.stringify([name, claimed]);
  const known = holding.known.get(key);
  if (known !== undefined) return known;
  const checked = check(name, claimed, holding);
  holding.known.set(key, checked);
  return checked;
}

function check(
  name: Dimension,
  { points, quotes, next }: ClaimedDimension,
  holding: Holding,
): CheckedDimension {
  const read = points === 0 || points === null ? [] : quotes.map((one) => evidenceOf(name, one, holding));
  const missing = quotes.filter((_, i) => read[i] === 'dropped');
  const { listensFor, points: levels } = RUBRIC[name];
  const sources = {
    find: holding.inAnswer.findStanding,
    facts: holding.facts,
    ours: [listensFor, ...levels],
  };
  const said = points === null ? undefined : heldText(next, sources);
  return {
    evidence: withoutDoubles(read.flatMap((one) => (typeof one === 'string' ? [] : one))),
    dropped: read.filter((one) => one === 'dropped').length,
    missed: Math.max(0, ...missing.map(({ quote, supports }) => Math.min(supports, mostFor(name, quote)))),
    refused: read.filter((one) => one === 'refused').length,
    ...(said === undefined ? {} : { next: holding.restore(said) }),
  };
}

function evidenceOf(
  name: Dimension,
  { quote, supports }: ClaimedDimension['quotes'][number],
  { answer, inAnswer, toOriginal }: Holding,
): readonly Evidence[] | 'dropped' | 'refused' {
  const whole = inAnswer.find(quote);
  // An ellipsis joins passages; each of them has to be there.
  const parts =
    whole === undefined
      ? quote.split(/\s*(?:\.{3,}|…|\[(?:\.{3}|…)\])\s*/).filter((part) => part.trim() !== '')
      : [quote];
  const evidence: Evidence[] = [];
  let refused = false;
  for (const part of parts) {
    const found = whole ?? inAnswer.find(part);
    if (found === undefined) return 'dropped';
    const most = mostFor(name, part);
    const turned = inAnswer.turned(found);
    if (most === 0 || (turned !== undefined && !BY_NEGATION.has(name))) refused = true;
    const { start, end } = toOriginal(turned ?? found);
    const strength = strengthOf(Math.min(supports, most));
    evidence.push({ start, end, quote: answer.slice(start, end), move: null, detector: DETECTOR, strength });
  }
  return evidence.length === 0 ? 'dropped' : refused ? 'refused' : evidence;
}

/** What a quote can support at most, by its length. */
function mostFor(name: Dimension, quote: string): number {
  if (countWords(quote) >= FEWEST_WORDS) return 3;
  const figure = quote.replace(PLACEHOLDER, ' ');
  return BY_FIGURE.has(name) && FIGURE_WITH_UNIT.test(figure) ? MOST_BY_FIGURE : 0;
}

/** Passages in order; of two that overlap the one that supports more, then the longer. */
function withoutDoubles(all: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  const best = [...all].sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start));
  for (const one of best) if (!kept.some((other) => spansOverlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** How strong evidence for so many points is. */
export function strengthOf(points: number): number {
  return Math.round((points / 3) * 1000) / 1000;
}
