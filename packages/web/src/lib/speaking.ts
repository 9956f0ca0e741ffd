import type { Timing } from '@sounding/core';

/** What was heard of a recording: its text, and when each word was said where that is known. */
export interface Heard {
  readonly text: string;
  readonly timing?: Timing;
  readonly seconds: number;
  /** The recording on the server; undefined where none could be begun there. */
  readonly recordingId?: string;
}

/** What goes on while somebody speaks. */
export interface SpeakingNow {
  readonly state: 'idle' | 'asking' | 'recording' | 'paused' | 'finishing';
  /** Seconds recorded so far. */
  readonly seconds: number;
  /** Text of the pieces that are over. */
  readonly settledText: string;
  /** Text of the piece that is being said; it may still change. */
  readonly partialText: string;
}

/**
 * What the workbench (features/answers) gives to the panel for speaking (features/recordings), and hears of it.
 * The two meet in app/: features do not import each other.
 */
export interface SpeakingProps {
  /** The draft that is spoken for: the recording is kept under it. */
  readonly draftId: string;
  readonly question: { readonly id?: string; readonly text: string };
  /** Words of the question and of the person that a recogniser may be told of. */
  readonly terms: readonly string[];
  /** A recording that the draft has already; speaking again begins another. */
  readonly recordingId?: string;
  /** True where the draft's text came of that recording, so that it need not be offered. */
  readonly heardAlready: boolean;
  /** True where the draft has words already: what is recorded then is more of it. */
  readonly hasText?: boolean;
  readonly onChange: (now: SpeakingNow) => void;
  /** A recording has begun under this id. */
  readonly onRecording: (recordingId: string) => void;
  /** The recording is over, and this is its text. */
  readonly onHeard: (heard: Heard) => void;
}
