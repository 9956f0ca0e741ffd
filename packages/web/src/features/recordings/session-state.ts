import type { Heard, SpeakingNow } from '../../lib/speaking.ts';
import { type Level, NO_LEVEL } from './level.ts';
import type { Recogniser } from './listening/listening.ts';
import type { CaptureProblem } from './problems.ts';
import type { Upload } from './upload/upload.ts';

/** What went on in a recording that the speaker should know. */
export type SessionNote =
  | { readonly kind: 'problem'; readonly problem: CaptureProblem }
  /** So many seconds of sound did not arrive; it goes on. */
  | { readonly kind: 'gap'; readonly seconds: number }
  /** No sound comes just now. */
  | { readonly kind: 'stalled' }
  | { readonly kind: 'too-long' };

/** A recording whose text was not made. */
export interface Unheard {
  readonly why: string;
  readonly seconds: number;
}

/** Everything that the panel shows of one speaker's recording. */
export interface SessionState extends SpeakingNow {
  readonly level: Level;
  readonly note: SessionNote | null;
  /** Up to which second the sound has been read, once it is over. */
  readonly read: number;
  readonly unheard: Unheard | null;
  readonly upload: Upload | null;
}

/** Sound that is to be written down, from the microphone or kept from before. */
export interface Sound {
  readonly terms: readonly string[];
  seconds(): number;
  /** s16le at 16 kHz, all of it. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  recordingId(): string | undefined;
  /** As in `ListenTo`. */
  onServer(): Promise<string>;
  onHeard(heard: Heard): void;
}

/** What a recording is made with. */
export interface SessionParts {
  readonly deviceId: string | undefined;
  readonly recogniser: Recogniser;
  readonly terms: readonly string[];
  readonly beginUpload: () => Upload;
  readonly onHeard: (heard: Heard) => void;
}

/** One speaker at one microphone. */
export interface Session {
  current(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Asks for the microphone and begins. Does nothing while a recording is going on. Never rejects. */
  start(parts: SessionParts): Promise<void>;
  pause(): void;
  goOn(): void;
  /** Ends the recording and has it written down. */
  stop(): Promise<void>;
  /** Ends the recording without having it written down. Undefined where none is going on. */
  drop(): { readonly upload: Upload; readonly sound: Sound } | undefined;
  /** Has sound that is over written down. Does nothing while a recording is going on. */
  read(sound: Sound, recogniser: Recogniser): Promise<void>;
  /** Has the sound whose text was not made written down. */
  readAgain(recogniser: Recogniser): Promise<void>;
  /** Waits for the text no longer: the sound is kept, and can be written down again. */
  cancel(): void;
  /** Lets go of what was said of the recording. */
  dismiss(): void;
  /** The panel is going away, or the whole page with it: what there is, is kept. */
  leave(pageGoes: boolean): void;
}

/** Before the first recording. */
export const IDLE: SessionState = {
  state: 'idle',
  seconds: 0,
  settledText: '',
  partialText: '',
  level: NO_LEVEL,
  note: null,
  read: 0,
  unheard: null,
  upload: null,
};
