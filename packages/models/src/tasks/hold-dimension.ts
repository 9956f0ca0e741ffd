import {
  type Dimension,
  type DimensionResult,
  type Evidence,
  type Points,
  RUBRIC,
  type Span,
  spansOverlap,
} from '@sounding/core';
import type { QuoteFinder } from '../held/find-quote.ts';
import { heldText } from '../held/held-text.ts';
import type { ClaimedDimension } from './read-assess-reply.ts';

/** What a model's verdict is held to. */
export interface Holding {
  /** The answer as the person gave it. */
  readonly answer: string;
  /** Finds quotes in the redacted answer, where nothing is left of what it says to its grader. */
  readonly find: QuoteFinder;
  readonly toOriginal: (span: Span) => Span;
  readonly restore: (text: string) => string;
  /** Redacted texts whose figures may be repeated. */
  readonly texts: readonly string[];
}

/** How a model's evidence is named where a detector's name stands. */
const DETECTOR = 'model';

/**
 * Holds a verdict to the answer: a quote that is not in it is dropped, and the points fall to what the quotes that are left
 * support. Without any there are none. What was claimed beyond is kept beside.
 */
export function holdDimension(name: Dimension, claimed: ClaimedDimension, holding: Holding): DimensionResult {
  const { points, quotes } = claimed;
  if (points === null) return { points: null, evidence: [], next: RUBRIC[name].next[0] };
  const found = points === 0 ? [] : quotes.flatMap((one) => evidenceOf(one, holding));
  const evidence = withoutDoubles(found.flatMap(({ evidence: own }) => own));
  const dropped = points === 0 ? 0 : quotes.length - found.length;
  const supported = Math.max(0, ...evidence.map(({ strength }) => Math.round(strength * 3)));
  const held = Math.min(points, supported) as Points;
  return {
    points: held,
    evidence,
    ...(held < points ? { claimed: points } : {}),
    ...(dropped > 0 ? { droppedQuotes: dropped } : {}),
    next: nextOf(name, held, points, claimed.next, holding),
  };
}

function evidenceOf(
  { quote, supports }: ClaimedDimension['quotes'][number],
  { answer, find, toOriginal }: Holding,
): { readonly evidence: Evidence[] }[] {
  const whole = find(quote);
  // An ellipsis joins passages; each of them has to be there.
  const parts = quote.split(/\s*(?:\.{3,}|…|\[(?:\.{3}|…)\])\s*/).filter((part) => part.trim() !== '');
  const spans = whole === undefined ? parts.map((part) => find(part)) : [whole];
  if (spans.length === 0 || spans.some((span) => span === undefined)) return [];
  const evidence = spans.flatMap((span): Evidence[] => {
    if (span === undefined) return [];
    const { start, end } = toOriginal(span);
    const strength = Math.round((supports / 3) * 1000) / 1000;
    return [{ start, end, quote: answer.slice(start, end), move: null, detector: DETECTOR, strength }];
  });
  return [{ evidence }];
}

/** Passages in order; of two that overlap the one that supports more, then the longer. */
function withoutDoubles(all: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  const best = [...all].sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start));
  for (const one of best) if (!kept.some((other) => spansOverlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** The model's own sentence was written for the points that it claimed; at others, and where it does not hold, the rubric's stands. */
function nextOf(name: Dimension, held: Points, claimed: Points, next: unknown, holding: Holding): string {
  const ours = RUBRIC[name].next[held];
  if (held !== claimed) return ours;
  const { listensFor, points } = RUBRIC[name];
  const text = heldText(next, { find: holding.find, texts: [...holding.texts, listensFor, ...points] });
  return text === undefined ? ours : holding.restore(text);
}
