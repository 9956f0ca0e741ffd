import type { Span } from '../../text/span.ts';
import type { Place } from '../wording/said.ts';

/** A statement with the words in it that carry it. */
export interface Stated extends Place {
  /** Offsets in the answer. */
  readonly at: Span;
}

/** Two statements of an exchange that do not fit each other, in the order in which they were made. */
export interface ContradictionFound {
  readonly first: Stated;
  readonly second: Stated;
  /** What both are about, such as `p99` or `the size of the team`. */
  readonly about: string;
}
