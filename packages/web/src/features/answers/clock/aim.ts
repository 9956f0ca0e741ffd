import { TARGET_SECONDS, TARGET_WORDS } from '@sounding/core';
import { RING_END, TIME_MARKS, type TimeMark } from './time-marks.ts';

/** How long something is meant to be, and how the clock shows that. */
export interface Aim {
  readonly seconds: { readonly least: number; readonly most: number };
  readonly words: { readonly least: number; readonly most: number };
  /** The two ends of `seconds`, with what is said as each is passed. */
  readonly marks: readonly [TimeMark, TimeMark];
  /** Where the ring closes, in seconds. */
  readonly ringEnd: number;
  /** What stands beside a time past the longer end. */
  readonly over: string;
}

/** The answer to a question. */
export const ANSWER_AIM: Aim = {
  seconds: TARGET_SECONDS,
  words: TARGET_WORDS,
  marks: TIME_MARKS,
  ringEnd: RING_END,
  over: 'An interviewer would be lost by now.',
};
