import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';

/** How an answer was given: `typed`, or `spoken` and written down by a recogniser or by hand. */
export type Mode = 'typed' | 'spoken';

/** A text prepared once for everything that reads it. Make one with `readText`. */
export interface Reading {
  /** The well-formed text that all offsets point into. */
  readonly text: string;
  readonly mode: Mode;
  /** In order, not overlapping; white space between them belongs to none. */
  readonly sentences: readonly Sentence[];
  /** In order of `start`, not overlapping. */
  readonly quantities: readonly Quantity[];
}
