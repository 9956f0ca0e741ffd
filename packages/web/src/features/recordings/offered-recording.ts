import type { Recording } from '@sounding/core/contract';

/** Shorter ones are a slip of the finger, in seconds. */
const WORTH_OFFERING = 1;

/** What of a draft's recordings is not to be offered. */
export interface OfferOptions {
  /** Recordings whose text is there; nor are those before them offered. */
  readonly settled: readonly (string | undefined)[];
  /** A recording that is being discarded. */
  readonly dropped: string | undefined;
}

/** The newest of a draft's recordings (given newest first) whose text was not made yet; undefined where there is none. */
export function offeredRecording(
  recordings: readonly Recording[],
  { settled, dropped }: OfferOptions,
): Recording | undefined {
  const over = recordings.findIndex(({ id, answerId }) => settled.includes(id) || answerId !== undefined);
  const open = over < 0 ? recordings : recordings.slice(0, over);
  // What was spliced was never said in one go: its parts are recordings of their own.
  return open.find(({ id, seconds, spliced }) => id !== dropped && !spliced && seconds >= WORTH_OFFERING);
}
