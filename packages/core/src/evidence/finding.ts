import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import type { Move } from './move.ts';

/** A move found at a span of the answer by a named detector. */
export interface Finding extends Span {
  readonly move: Move;
  /** Name of the detector file that found it, such as `rejection`. */
  readonly detector: string;
  /** How sure and how specific, 0..1. Below 0.5 it is named but vague; from 0.75 it is specific and reasoned. */
  readonly strength: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** A second span that belongs to it: an option and its rejection, a before and an after. */
  readonly pairedWith?: Span;
}

/** What detectors may know besides the text. */
export interface DetectorContext {
  /** The question's text; empty when there is none. */
  readonly question: string;
  /** What the answer asks for: in knowledge and debug answers, speaking about the subject counts. */
  readonly kind: 'story' | 'knowledge' | 'debug';
}

/** One detector: pure, given a prepared text, in at most a fraction of a millisecond. */
export interface Detector {
  readonly name: string;
  readonly move: Move;
  find(reading: Reading, context: DetectorContext): Finding[];
}
