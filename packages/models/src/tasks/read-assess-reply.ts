import type { Dimension, Overall, Points } from '@sounding/core';
import { readPoints } from '../held/read-points.ts';
import { readReplyJson } from '../held/read-reply-json.ts';
import type { Held } from './task.ts';

/** A dimension's verdict as a model gave it, before its quotes are looked for. */
export interface ClaimedDimension {
  readonly points: Points | null;
  readonly quotes: readonly { readonly quote: string; readonly supports: Points }[];
  readonly next: unknown;
}

/** A model's verdict on all that applies. */
export interface ClaimedAssessment {
  readonly dimensions: ReadonlyMap<Dimension, ClaimedDimension>;
  readonly overall: Overall;
  readonly advice: readonly {
    readonly dimension: unknown;
    readonly text: unknown;
    readonly quote: unknown;
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** More quotes for one dimension were not asked for, and are not looked at. */
const MOST_QUOTES = 3;
/** Nor are more pieces of advice. */
const MOST_ADVICE = 6;

/**
 * Reads a whole reply. A dimension that does not apply is left out; one that applies and is missing, or whose points are
 * none, makes all of it `malformed`: nobody can tell what was meant, and a failure is no score. Cut at the end, it counts
 * where every dimension and the vote are whole.
 */
export function readAssessReply(
  reply: string,
  applicable: readonly Dimension[],
  sent: readonly string[],
): Held<ClaimedAssessment> {
  const json = readReplyJson(reply, (value) => isFields(value.dimensions), sent);
  if (json.kind === 'failed') return json;
  const { dimensions, overall, advice } = json.value as Fields;
  const vote = readPoints(overall, 5);
  const read = isFields(dimensions) ? readDimensions(dimensions, applicable, json.open) : undefined;
  if (
    read === undefined ||
    read.size < applicable.length ||
    vote === undefined ||
    vote === null ||
    vote < 1
  ) {
    return { kind: 'failed', reason: json.open.size > 0 ? 'truncated' : 'malformed' };
  }
  const pieces = Array.isArray(advice) ? advice.filter((one) => isFields(one) && !json.open.has(one)) : [];
  return {
    kind: 'held',
    value: {
      dimensions: read,
      overall: vote as Overall,
      advice: pieces.slice(0, MOST_ADVICE) as ClaimedAssessment['advice'],
    },
  };
}

/** Reads what is whole already of a reply that is still growing. */
export function readPartialAssessReply(
  soFar: string,
  applicable: readonly Dimension[],
  sent: readonly string[],
): ReadonlyMap<Dimension, ClaimedDimension> {
  const json = readReplyJson(soFar, (value) => isFields(value.dimensions), sent);
  const dimensions = json.kind === 'json' ? (json.value as Fields).dimensions : undefined;
  if (json.kind !== 'json' || !isFields(dimensions)) return new Map();
  return readDimensions(dimensions, applicable, json.open) ?? new Map();
}

/** In the order in which they were written. Undefined where one of them, though whole, cannot be read. */
function readDimensions(
  dimensions: Fields,
  applicable: readonly Dimension[],
  open: ReadonlySet<object>,
): Map<Dimension, ClaimedDimension> | undefined {
  const out = new Map<Dimension, ClaimedDimension>();
  for (const [written, given] of Object.entries(dimensions)) {
    const name = applicable.find((one) => one === written);
    if (name === undefined || (isFields(given) && open.has(given))) continue;
    const read = isFields(given) ? readDimension(given) : undefined;
    if (read === undefined) return undefined;
    out.set(name, read);
  }
  return out;
}

function readDimension({ points, quotes, next }: Fields): ClaimedDimension | undefined {
  const claimed = readPoints(points, 3);
  if (claimed === undefined || points === undefined) return undefined;
  const given = quotes === undefined || quotes === null ? [] : quotes;
  if (!Array.isArray(given)) return undefined;
  const read = given.slice(0, MOST_QUOTES).map(readQuote);
  if (read.some((quote) => quote === undefined)) return undefined;
  const carrying = read.filter(
    (quote) => quote !== undefined && quote.supports > 0,
  ) as ClaimedDimension['quotes'];
  return { points: claimed as Points | null, quotes: carrying, next };
}

/** Only of a quote with what it supports can be said which points it carries. */
function readQuote(given: unknown): ClaimedDimension['quotes'][number] | undefined {
  if (!isFields(given) || typeof given.quote !== 'string') return undefined;
  const supports = readPoints(given.supports, 3);
  return supports === undefined || supports === null
    ? undefined
    : { quote: given.quote, supports: supports as Points };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
