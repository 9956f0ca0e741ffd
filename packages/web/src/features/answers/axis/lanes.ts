import {
  type Dimension,
  type Span,
  type Stretch,
  spanToStretch,
  TARGET_SECONDS,
  type Timing,
} from '@sounding/core';
import { groups } from '../../../lib/rubric-words.ts';
import type { PlacedEvidence } from '../answer-layout.ts';

/** A quote on the time axis: where it stands in the text, and when it was said. */
export interface Hit extends Span, Stretch {
  readonly against: boolean;
}

/** One dimension's quotes on the time axis, in order. */
export interface EvidenceLane {
  readonly dimension: Dimension;
  readonly hits: readonly Hit[];
}

/** A lane for each dimension that has a quote whose words have times, in the rubric's order. */
export function evidenceLanes(placed: readonly PlacedEvidence[], timing: Timing): readonly EvidenceLane[] {
  return groups
    .flatMap((group) => group.dimensions)
    .map((dimension) => ({
      dimension,
      hits: onceEach(placed.flatMap((each) => (each.dimension === dimension ? hitOf(each, timing) : []))),
    }))
    .filter((lane) => lane.hits.length > 0);
}

function hitOf({ evidence }: PlacedEvidence, timing: Timing): Hit[] {
  const { start, end, against } = evidence;
  const stretch = spanToStretch(timing, { start, end });
  return stretch === null ? [] : [{ start, end, ...stretch, against: against === true }];
}

/** Several detectors may have found the same quote. */
function onceEach(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit, at) => hits.findIndex(({ start, end }) => start === hit.start && end === hit.end) === at,
  );
}

/** When a full answer is reached, and when the listener is lost, in seconds. */
export const AXIS_MARKS = [TARGET_SECONDS.least, TARGET_SECONDS.most] as const;

/** Seconds between the axis's figures, by how long it is: never more than about six of them. */
const STEPS = [15, 30, 60, 120, 300] as const;
const MOST_TICKS = 6;

/** The seconds at even steps that may be written on the axis, from 0 on. The last may lie close to the end. */
function axisTicks(seconds: number): readonly number[] {
  const step = STEPS.find((each) => seconds / each <= MOST_TICKS) ?? 300;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, at) => at * step);
}

/** The share of the axis that one written figure takes, where there is room and where there is little. */
export const LABEL_ROOM = { wide: 1 / 12, narrow: 1 / 6 } as const;

/** On which side of its line a figure is written. */
type Side = 'after' | 'before';

/** A figure on the axis: on which side of its line where there is room, and where there is little; absent where it is left out. */
interface AxisLabel {
  readonly at: number;
  /** True for the moments that are held against the target. */
  readonly mark: boolean;
  readonly wide?: Side;
  readonly narrow?: Side;
}

/** The figures of an axis of so many seconds: none upon another, none beyond its ends, and the target's before all others. */
export function axisLabels(seconds: number): readonly AxisLabel[] {
  const marks: readonly number[] = AXIS_MARKS.filter((mark) => mark < seconds);
  const others = axisTicks(seconds).filter((tick) => !marks.includes(tick));
  const wide = placeLabels(marks, others, seconds, LABEL_ROOM.wide);
  const narrow = placeLabels(marks, others, seconds, LABEL_ROOM.narrow);
  return [...others, ...marks].flatMap((at) => {
    const [large, small] = [wide.get(at), narrow.get(at)];
    if (large === undefined && small === undefined) return [];
    return {
      at,
      mark: marks.includes(at),
      ...(large === undefined ? {} : { wide: large }),
      ...(small === undefined ? {} : { narrow: small }),
    };
  });
}

/** The last mark chooses its side first: it is the one that lies close to the end. */
function placeLabels(
  marks: readonly number[],
  others: readonly number[],
  seconds: number,
  room: number,
): ReadonlyMap<number, Side> {
  const taken: Stretch[] = [];
  const sides = new Map<number, Side>();
  function place(at: number, allowed: readonly Side[]) {
    const line = at / seconds;
    for (const side of allowed) {
      const from = side === 'after' ? line : line - room;
      const to = from + room;
      if (from < 0 || to > 1 || taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to });
      sides.set(at, side);
      return;
    }
  }
  for (const mark of marks.toReversed()) place(mark, ['after', 'before']);
  for (const tick of others) place(tick, tick / seconds + room > 1 ? ['before'] : ['after']);
  return sides;
}

/** How long the axis is: to the end of all that is known, in seconds, and never 0. */
export function axisSeconds(timing: Timing | undefined, ...lengths: readonly (number | undefined)[]): number {
  const ends = [
    timing?.words.at(-1)?.to,
    timing?.voice.at(-1)?.to,
    ...lengths.map((each) => (each !== undefined && Number.isFinite(each) ? each : undefined)),
  ];
  return Math.max(1, ...ends.flatMap((end) => (end === undefined ? [] : [end])));
}

/** A second's place on the axis, 0..100 %, and the breadth of a stretch: never so thin that it cannot be seen. */
export function placeOnAxis({ from, to }: Stretch, seconds: number): { left: string; width: string } {
  const share = (value: number) => Math.min(100, Math.max(0, (value / seconds) * 100));
  return {
    left: `${share(from).toFixed(3)}%`,
    width: `${Math.max(0, share(to) - share(from)).toFixed(3)}%`,
  };
}

/** A moment's place on the axis. */
export function leftOnAxis(moment: number, seconds: number): string {
  return placeOnAxis({ from: moment, to: moment }, seconds).left;
}
