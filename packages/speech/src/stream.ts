import type { TimedWord, Timing } from '@sounding/core';
import { findPiece, type Piece } from './find-piece.ts';
import { findVoice, isVoiced, SHORTEST_PAUSE } from './find-voice.ts';
import type { Recognise } from './recogniser.ts';
import { createSampleBuffer } from './sample-buffer.ts';
import { SAMPLE_RATE } from './sample-rate.ts';
import { FRAME_SAMPLES, FRAME_SECONDS, type HearVoice } from './voice-activity.ts';
import { timeWords } from './word-times.ts';
import { writePiece } from './write-piece.ts';

/** What was said in a recording, and when. Offsets of words are into the text. */
export interface Transcript {
  readonly text: string;
  readonly timing: Timing;
  readonly seconds: number;
}

/** What is heard while somebody speaks: a guess at the piece that is being said, then the piece for good. */
export type StreamEvent =
  | { readonly kind: 'partial'; readonly text: string }
  | {
      readonly kind: 'piece';
      /** To be joined to the pieces before it with one space. */
      readonly text: string;
      /** Offsets are into the joined text. */
      readonly words: readonly TimedWord[];
      /** Seconds from the recording's start. */
      readonly from: number;
      readonly to: number;
    };

/** A recording that is being transcribed. */
export interface Stream {
  push(samples: Float32Array): void;
  /** No more samples will come. */
  end(): void;
  /** Stops at once; `done` resolves with what there is. */
  close(): void;
  readonly done: Promise<Transcript>;
}

/** The models as functions, where events go, and what to wait for before the models may be used. */
export interface StreamParts {
  readonly hear: HearVoice;
  readonly recognise: Recognise;
  readonly onEvent: (event: StreamEvent) => void;
  readonly idle: Promise<unknown>;
}

/** Sound before and after a piece that the recogniser hears too, where it is nobody else's. */
const PADDING = Math.round(0.25 * SAMPLE_RATE);
/** A partial text is made when so much more was heard. */
const PARTIAL_EVERY = 2 * SAMPLE_RATE;
const PAUSE_FRAMES = Math.round(SHORTEST_PAUSE / FRAME_SECONDS);
/** Silence is looked at again from here, so that the beginning of a word is not missed. */
const LOOK_BACK = Math.round(0.5 / FRAME_SECONDS);

/** Frames that are heard without a break. */
const FRAMES_AT_A_TIME = 64;
/** Lets a worker get its messages while a long backlog is worked off: the models themselves never leave the thread. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Transcribes one recording: hears for voice frame by frame, recognises each piece when it is complete and, where there is
 * time for it, the piece so far. Pieces go before partials, and a slow machine makes partials rarer, so it catches up.
 */
export function openStream(parts: StreamParts): Stream {
  const { hear, recognise, onEvent } = parts;
  const sound = createSampleBuffer();
  const likely: number[] = [];
  let state: 'open' | 'ended' | 'closed' = 'open';
  let wake = () => {};
  /** The frame from which the next piece is looked for. */
  let start = 0;
  let goesOn = false;
  let text = '';
  const words: TimedWord[] = [];
  let precise = true;
  let partialAt = 0;
  let partialGap = PARTIAL_EVERY;

  async function hearAll(): Promise<void> {
    while (state !== 'closed') {
      const from = likely.length * FRAME_SAMPLES;
      const missing = from + FRAME_SAMPLES > sound.length;
      if (missing && (state === 'open' || from >= sound.length)) return;
      likely.push(await hear(sound.slice(from, from + FRAME_SAMPLES)));
      if (likely.length % FRAMES_AT_A_TIME === 0) await breathe();
    }
  }

  async function recognisePiece(piece: Piece): Promise<void> {
    const from = Math.max(piece.from * FRAME_SAMPLES - PADDING, start * FRAME_SAMPLES);
    const to = Math.min(piece.to * FRAME_SAMPLES + PADDING, piece.next * FRAME_SAMPLES, sound.length);
    const samples = sound.slice(from, to);
    const recognition = await recognise(samples);
    if (state === 'closed') return;
    const begin = from / SAMPLE_RATE;
    const voiced = likely.slice(start, piece.next).map(isVoiced);
    const heard = timeWords(recognition, samples.length / SAMPLE_RATE, (second) => {
      const frame = Math.floor((begin + second) / FRAME_SECONDS) - start;
      return voiced[frame] ?? false;
    }).map((word) => ({ ...word, from: begin + word.from, to: begin + word.to }));
    const isCut = piece.endsBy === 'length';
    const written = writePiece({ words: heard, goesOn, isCut }, text === '' ? 0 : text.length + 1);
    if (written.text === '') {
      onEvent({ kind: 'partial', text: '' });
    } else {
      text += text === '' ? written.text : ` ${written.text}`;
      words.push(...written.words);
      if (recognition.endAttention === undefined) precise = false;
      onEvent({
        kind: 'piece',
        ...written,
        from: piece.from * FRAME_SECONDS,
        to: piece.to * FRAME_SECONDS,
      });
    }
    goesOn = isCut;
    start = piece.next;
    partialAt = start * FRAME_SAMPLES;
    sound.forget(partialAt);
  }

  /** True where something new was said since the last partial text and it is time for another. */
  function isPartialDue(): boolean {
    const heard = likely.length * FRAME_SAMPLES;
    const fresh = likely.slice(Math.floor(partialAt / FRAME_SAMPLES)).map(isVoiced);
    if (!fresh.includes(true)) return false;
    if (heard - partialAt >= partialGap) return true;
    return fresh.length >= PAUSE_FRAMES && !fresh.slice(-PAUSE_FRAMES).includes(true);
  }

  async function recognisePartial(): Promise<void> {
    const heard = likely.length * FRAME_SAMPLES;
    const before = sound.length;
    const recognition = await recognise(sound.slice(start * FRAME_SAMPLES, heard));
    if (state === 'closed') return;
    partialAt = heard;
    // What came in meanwhile tells how busy the machine is.
    partialGap = Math.max(PARTIAL_EVERY, 2 * (sound.length - before));
    const partial = recognition.tokens
      .map((token) => token.text)
      .join('')
      .trim();
    onEvent({ kind: 'partial', text: partial });
  }

  /** Leaves silence behind, so that it is neither kept nor looked through again. */
  function skipSilence(): void {
    const silentFrom = likely.length - LOOK_BACK;
    if (silentFrom <= start || likely.slice(start).some(isVoiced)) return;
    start = silentFrom;
    partialAt = Math.max(partialAt, start * FRAME_SAMPLES);
    sound.forget(start * FRAME_SAMPLES);
  }

  async function work(): Promise<Transcript> {
    await parts.idle;
    while (state !== 'closed') {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const ended = state === 'ended';
      await hearAll();
      const piece = findPiece(likely, start, ended);
      if (piece !== undefined) {
        await recognisePiece(piece);
        await breathe();
        continue;
      }
      if (ended) break;
      skipSilence();
      if (isPartialDue()) await recognisePartial();
      else await woken;
    }
    const seconds = sound.length / SAMPLE_RATE;
    return { text, timing: { words, voice: findVoice(likely), precise }, seconds };
  }

  const done = work();
  // A failure is told by `done` to whoever asks; until then nothing more is taken in.
  done.catch(() => {
    state = 'closed';
  });

  return {
    push(samples) {
      if (state !== 'open') return;
      sound.append(samples);
      wake();
    },
    end() {
      if (state === 'open') state = 'ended';
      wake();
    },
    close() {
      state = 'closed';
      wake();
    },
    done,
  };
}
