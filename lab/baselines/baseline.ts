import type { Dimension } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';

/** What a baseline says of an answer, on the raters' scales. */
export interface Guess {
  /** 0 to 3, or null where the dimension is taken not to apply. */
  readonly points: Readonly<Record<Dimension, number | null>>;
  /** 1 to 5. */
  readonly overall: number;
}

/** Says of any answer what a fitted baseline makes of it. Reads the answer alone, never its ratings or moves. */
export type Guesser = (labelled: Labelled) => Guess;

/**
 * A scorer without understanding, to tell how much of an agreement is owed to length, to topic or to what is common.
 * `fit` sees the training answers only, and the same ones in the same order give the same guesses.
 */
export interface Baseline {
  readonly name: string;
  /** One line for the report. */
  readonly description: string;
  readonly fit: (training: readonly Labelled[]) => Guesser;
}
