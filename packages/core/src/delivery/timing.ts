import type { Span } from '../text/span.ts';

/** A word of a transcript: its place in the text, and when it was said, in seconds from the recording's start. */
export interface TimedWord extends Span {
  readonly from: number;
  readonly to: number;
  /** How sure the recogniser was, 0..1; absent where it does not say. */
  readonly confidence?: number;
}

/** A stretch of a recording, in seconds from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When the words of a spoken answer were said. */
export interface Timing {
  /** In the order of the text; words that were mended by hand may be missing. */
  readonly words: readonly TimedWord[];
  /** Where somebody spoke, in order; what lies between is silence. */
  readonly voice: readonly Stretch[];
  /** False where word times are guesses, so that playback had better start at the stretch of voice. */
  readonly precise: boolean;
}
