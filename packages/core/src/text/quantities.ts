import type { Span } from './span.ts';

/** What a quantity measures. `count` is a number of things named by `unit`; `plain` has no unit at all. */
export type QuantityKind =
  | 'time'
  | 'size'
  | 'rate'
  | 'money'
  | 'share'
  | 'people'
  | 'count'
  | 'physical'
  | 'percentile'
  | 'ratio'
  | 'plain';

/** A quantity of the real system or work, in digits or words. Versions, dates and names are none. */
export interface Quantity extends Span {
  /** The number named, before its unit's prefix is applied ("10k rps" is 10000); null where only a magnitude is said ("thousands of"). */
  readonly value: number | null;
  /** Unit in a normal form such as `ms`, `GB`, `req/s`, `%`, `USD/month`, `users`; empty where none is said. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** "about", "a bit under", "roughly": an honest approximation still is a figure. */
  readonly approximate: boolean;
  /** "thousands of requests", "a lot of", "many": a magnitude without a figure. */
  readonly loose: boolean;
}

/** Finds the quantities of a text, in order, not overlapping. */
export function findQuantities(text: string): Quantity[] {
  const out: Quantity[] = [];
  for (const m of text.matchAll(/\b\d[\d.,]*\b/g)) {
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      value: Number(m[0].replaceAll(',', '')) || null,
      unit: '',
      kind: 'plain',
      approximate: false,
      loose: false,
    });
  }
  return out;
}
