import type { Mode } from './mode.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentences.ts';

export type { Mode } from './mode.ts';

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
