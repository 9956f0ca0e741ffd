import type { Quantity } from '../../text/quantity.ts';

/** A quantity in the base unit of what it measures, so that two of them can be set against each other. */
export interface Measure {
  /** What it measures: only measures of one sort can contradict each other. */
  readonly sort: string;
  readonly value: number;
}

const MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  ms: 1,
  s: 1e3,
  min: 6e4,
  h: 3.6e6,
  days: 8.64e7,
  weeks: 6.048e8,
  months: 2.6298e9,
  quarters: 7.8894e9,
  years: 3.15576e10,
};
const BYTES: Readonly<Record<string, number>> = {
  bytes: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
};
/** What one says of a rate: "300 a second" is per second. */
const PERIOD_MS: Readonly<Record<string, number>> = {
  ...MS,
  day: 8.64e7,
  week: 6.048e8,
  month: 2.6298e9,
  quarter: 7.8894e9,
  year: 3.15576e10,
};
/** Different words for one thing that is counted. */
const SAME_NOUN: Readonly<Record<string, string>> = {
  requests: 'req',
  queries: 'req',
  calls: 'req',
  rps: 'req',
  qps: 'req',
};

/** Reads a quantity in base units: milliseconds, bytes, so many a second; undefined where it cannot be compared. */
export function measureOf({ value, unit, kind, loose }: Quantity): Measure | undefined {
  if (value === null || loose) return undefined;
  if (kind === 'time' && MS[unit] !== undefined) return { sort: 'time', value: value * MS[unit] };
  if (kind === 'size' && BYTES[unit] !== undefined) return { sort: 'size', value: value * BYTES[unit] };
  if (kind === 'share' && unit === '%') return { sort: 'share', value };
  if (kind === 'people' || kind === 'count') return { sort: unit.replace(/s$/, ''), value };
  const [what = '', period] = unit.split('/');
  const each = period === undefined ? undefined : PERIOD_MS[period];
  if (each === undefined) return undefined;
  const size = BYTES[what];
  const noun = size === undefined ? (SAME_NOUN[what] ?? what) : 'size';
  return { sort: `${noun} over time`, value: (value * (size ?? 1) * 1000) / each };
}

/** From this ratio on two exact figures are not the same one rounded; hedged ones may lie further apart. */
const APART = 1.1;
const APART_IF_ABOUT = 1.5;

/** True where two figures for one thing cannot both be right. */
export function areApart(a: number, b: number, isAbout: boolean): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high <= 0) return false;
  return low <= 0 || high / low >= (isAbout ? APART_IF_ABOUT : APART);
}
