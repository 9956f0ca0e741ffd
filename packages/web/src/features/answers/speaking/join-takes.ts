import { remapTiming, type Timing } from '@sounding/core';
import type { Draft } from '../draft.ts';
import type { DraftChange } from '../drafts/change-draft.ts';
import type { Splice } from './place-heard.ts';

/** What is said to somebody who would go on before the takes are one. */
export const JOINING = 'Your two takes are being made one recording. This takes a moment.';

/** Two takes of a draft that have one text, but not one recording yet. */
export interface UnjoinedTakes {
  readonly draftId: string;
  readonly splice: Splice;
  /** The text of both as it was placed, when its words are said once the recordings are one. */
  readonly text: string;
  readonly timing: Timing;
  /** Length of the one recording. */
  readonly seconds: number;
}

/**
 * What becomes of a draft once its two takes are one recording. Null where the draft has gone on to something else
 * meanwhile: it was submitted, begun anew, or is of another recording.
 */
export function joinTakes(draft: Draft, takes: UnjoinedTakes, recordingId: string): DraftChange | null {
  const same = draft.id === takes.draftId && draft.answerId === undefined;
  if (!same || draft.recordingId !== takes.splice.base) return null;
  return { recordingId, seconds: takes.seconds, timing: remapTiming(takes.text, takes.timing, draft.text) };
}
