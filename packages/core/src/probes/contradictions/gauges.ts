import type { Quantity } from '../../text/quantity.ts';
import { spanContains } from '../../text/span.ts';
import type { Place } from '../wording/said.ts';
import { isComparing } from './compared-times.ts';
import type { Stated } from './contradiction-found.ts';
import { type Measure, measureOf } from './measure.ts';

/** A figure with what it is a figure of. */
export interface Gauge extends Stated {
  /** What is measured and under which circumstances; only figures of one gauge can contradict each other. */
  readonly about: string;
  /** The parts of the system that it is said of; none where it is said of the whole. */
  readonly parts: ReadonlySet<string>;
  readonly measure: Measure;
  readonly isAbout: boolean;
}

const PERCENTILE_GAP = /^[^.;:!?]{0,40}$/;
const PART_BEHIND = /\b(?:of|for|on|in|at|by|to) (?:the |our |its |a |an |this |that )?([a-z][a-z-]+)/g;
const PART_AHEAD = /\b([a-z][a-z-]+)(?:'s)? (?:p\d\d|latency|median|response time|throughput)/g;
/** Words at those places that name no part. */
const NO_PART = new Set(
  'us me it them you everybody everyone nobody somebody anybody one all the our a an its this that with of for at in on is was and had has have median average p99 p95 p50 p999 latency time response peak load day days night week production prod system service app application platform product whole all total end month year requests users traffic hour hours minute minutes second seconds average with about around roughly under over than ms'.split(
    ' ',
  ),
);
const WHEN =
  /\b(?:peak|average|median|mean|normal|quiet|busy|night|weekend|daytime|monday|friday|max|min|regular|usual\w*|typical\w*|sustained|burst\w*|read\w*|writ\w*)\b/g;

function partsOf(plain: string): ReadonlySet<string> {
  const words = [...plain.matchAll(PART_BEHIND), ...plain.matchAll(PART_AHEAD)].map((m) => m[1] ?? '');
  return new Set(words.filter((word) => !NO_PART.has(word)));
}

function circumstances(plain: string): string {
  return [...new Set(plain.match(WHEN) ?? [])].sort().join(' ');
}

/** Figures of a sentence that can be held against others: percentiles, rates, and how many users there are. */
export function gaugesIn(place: Place): Gauge[] {
  const { turn, sentence } = place;
  const own = turn.context.reading.quantities.filter((q) => spanContains(sentence, q));
  if (own.length === 0 || isComparing(sentence.plain)) return [];
  return [...percentiles(place, own), ...rates(place, own), ...userCounts(place, own)];
}

function percentiles(place: Place, own: readonly Quantity[]): Gauge[] {
  const { turn, sentence } = place;
  const times = own.filter((q) => q.kind === 'time');
  const names = own.filter((q) => q.kind === 'percentile');
  const [time] = times;
  const [name] = names;
  if (time === undefined || name === undefined || times.length > 1 || names.length > 1) return [];
  const measure = measureOf(time);
  const [first, second] = name.start < time.start ? [name, time] : [time, name];
  if (measure === undefined || !PERCENTILE_GAP.test(turn.text.slice(first.end, second.start))) return [];
  return [
    {
      ...place,
      at: { start: first.start, end: second.end },
      about: `p${name.value ?? ''}`,
      parts: partsOf(sentence.plain),
      measure,
      isAbout: time.approximate,
    },
  ];
}

function rates(place: Place, own: readonly Quantity[]): Gauge[] {
  const rated = own.filter((q) => q.kind === 'rate');
  const [rate] = rated;
  const measure = rate && measureOf(rate);
  if (rate === undefined || rated.length > 1 || measure === undefined) return [];
  const { plain } = place.sentence;
  return [
    {
      ...place,
      at: rate,
      about: `${measure.sort} ${circumstances(plain)}`.trim(),
      parts: partsOf(plain),
      measure,
      isAbout: rate.approximate,
    },
  ];
}

const HAVING =
  /\b(?:we|it|they|(?:the )?(?:system|service|app|application|platform|product|company)) (?:have|had|has|serve[sd]?) (?:(?:about|around|roughly|some|over|nearly|almost|only|just) )*$/;
const USERS =
  /^(?:users?|customers?|clients?|subscribers?|tenants?|players?|students?|patients?|merchants?|shops?|devices?)$/;

function userCounts(place: Place, own: readonly Quantity[]): Gauge[] {
  const { turn, sentence } = place;
  return own.flatMap((q) => {
    const measure = measureOf(q);
    if (measure === undefined || !USERS.test(q.unit)) return [];
    if (!HAVING.test(turn.text.slice(sentence.start, q.start).toLowerCase())) return [];
    return [{ ...place, at: q, about: q.unit, parts: new Set<string>(), measure, isAbout: q.approximate }];
  });
}
