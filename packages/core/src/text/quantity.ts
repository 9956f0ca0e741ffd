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
  /**
   * The number named, its magnitude applied ("10k rps" is 10000); of a range the first number, of a share
   * such as "one in six" the quotient. Null where only a magnitude is said ("thousands of").
   */
  readonly value: number | null;
  /** Unit in a normal form such as `ms`, `GB`, `req/s`, `%`, `USD/month`, `users`; empty where none is said. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** "about", "a bit under", "roughly": an honest approximation still is a figure. */
  readonly approximate: boolean;
  /** "thousands of requests", "a lot of", "many": a magnitude without a figure. */
  readonly loose: boolean;
}
