import { remapTiming, type Timing } from '@sounding/core';
import type { Draft } from '../draft.ts';
import { roundTiming } from './round-timing.ts';

/** What may change in a draft. A recording or times that are given as undefined are taken away. */
export interface DraftChange {
  readonly text?: string;
  readonly ownQuestion?: string;
  /** How long was spoken; of a typed draft the timer tells. */
  readonly seconds?: number;
  readonly mode?: Draft['mode'];
  readonly recordingId?: string | undefined;
  readonly timing?: Timing | undefined;
}

/** A transcript whose word times are known: where the times of a mended text come from. */
export interface TimedText {
  readonly text: string;
  readonly timing: Timing;
}

/**
 * The draft with a change made. Where only the text changes, the times of its words follow; `heard` is the text that the
 * times were known of first, so that a word typed letter by letter takes the place of the one it replaces. A draft of
 * which no spoken word is left is a typed one again.
 */
export function changeDraft(draft: Draft, change: DraftChange, heard: TimedText | null): Draft {
  const { recordingId: beforeId, timing: beforeTiming, ...plain } = draft;
  const { recordingId = 'recordingId' in change ? undefined : beforeId, timing: given, ...other } = change;
  const base = heard ?? (beforeTiming === undefined ? null : { text: draft.text, timing: beforeTiming });
  const follows = !('timing' in change) && base !== null && beforeTiming !== undefined;
  const timing = follows ? remapTiming(base.text, base.timing, change.text ?? draft.text) : given;
  const next = { ...plain, ...other };
  const nothingSpoken = next.text.trim() === '' || (follows && timing?.words.length === 0);
  if (next.mode === 'typed' || nothingSpoken) return { ...next, mode: 'typed' };
  return {
    ...next,
    ...(recordingId === undefined ? {} : { recordingId }),
    ...(timing === undefined ? {} : { timing: roundTiming(timing) }),
  };
}

/** What a draft says, as a change that makes another draft say the same. */
export function wordsOf({ text, ownQuestion, seconds, mode, recordingId, timing }: Draft): DraftChange {
  return { text, ...(ownQuestion === undefined ? {} : { ownQuestion }), seconds, mode, recordingId, timing };
}
