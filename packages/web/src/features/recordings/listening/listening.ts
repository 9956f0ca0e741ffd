import type { Timing } from '@sounding/core';

/** What was made of a recording. */
export interface Listened {
  readonly text: string;
  readonly timing?: Timing;
}

/** What a listener says while it works. */
export interface ListenEvents {
  /** The text so far: what is over, and what may still change. */
  onText(settled: string, partial: string): void;
  /** Up to which second the sound has been read. */
  onRead(seconds: number): void;
}

/** Somebody who turns one recording into text, while it is made or after. */
export interface Listening {
  /** Sound at 16 kHz, -1..1, in order. */
  push(samples: Float32Array<ArrayBuffer>): void;
  /** Nothing is to be heard until `goOn`: of what a listener hears by itself, too. */
  pause(): void;
  goOn(): void;
  /** No more comes: the whole text. Rejects with an error whose message is written for people. */
  finish(): Promise<Listened>;
  /** The text is not wanted any more. */
  cancel(): void;
}

/** What a listener can be told of the recording it listens to. */
export interface ListenTo {
  readonly terms: readonly string[];
  /** Settles with the recording's id once all of it is on the server; rejects where it cannot get there. */
  readonly onServer: () => Promise<string>;
}

/** Begins to listen to a recording. May throw, with a message written for people. */
export type Listen = (to: ListenTo, events: ListenEvents) => Listening;

/** A way to have recordings turned into text. */
export interface Recogniser {
  /** A recording will be begun soon: what has to be fetched for it is fetched. */
  prepare(): void;
  readonly listen: Listen;
}

/** For those that hear nothing but what they are given. */
export const DEAF_TO_PAUSES: Pick<Listening, 'pause' | 'goOn'> = {
  pause: () => undefined,
  goOn: () => undefined,
};
