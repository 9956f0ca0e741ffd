import type { Span } from '@sounding/core';
import { isRecord } from '../../../lib/request.ts';
import { readStored, type TextStorage, writeStored } from '../../../lib/storage.ts';
import { type Draft, draftKey, parseDraft, serializeDraft, timeOfChange } from '../draft.ts';
import { draftServer } from '../drafts/drafts-api.ts';
import type { Retake } from './compose-retake.ts';

/** The passage of the earlier answer that is said anew, as offsets in its text. */
export interface RetakenPassage {
  readonly from: number;
  readonly to: number;
}

const passageKey = (answerId: string) => `sounding.retake.${answerId}`;
const chosenKey = (answerId: string) => `sounding.passage.${answerId}`;

/** The passage that was chosen to be said anew, while it is; null where none was. */
export function readChosen(answerId: string, storage?: TextStorage | null): Span | null {
  const kept = parsePassage(readStored(chosenKey(answerId), storage));
  return kept === null ? null : { start: kept.from, end: kept.to };
}

/** Keeps which passage was chosen: what is said for it must not go in elsewhere after a reload. */
export function keepChosen(answerId: string, { start, end }: Span, storage?: TextStorage | null): void {
  writeStored(chosenKey(answerId), JSON.stringify({ from: start, to: end }), storage);
}

/** A retake that is waiting to be mended and submitted; null where there is none. */
export function readRetake(
  answerId: string,
): { readonly text: string; readonly passage?: RetakenPassage } | null {
  const draft = parseDraft(readStored(draftKey({ retakeOf: answerId })));
  if (draft === null || draft.answerId !== undefined || draft.text.trim() === '') return null;
  const passage = parsePassage(readStored(passageKey(answerId)));
  return { text: draft.text, ...(passage === null ? {} : { passage }) };
}

/**
 * The draft that a retake is composed into. It has the id of one that waits already, so that it takes that one's place;
 * else that of the passage's draft, so that what was said for the passage is deleted with the answer that comes of it.
 */
export function beginRetake(
  answerId: string,
  passageDraftId: string,
  storage?: TextStorage | null,
): Pick<Draft, 'id' | 'editedAt'> {
  const before = parseDraft(readStored(draftKey({ retakeOf: answerId }), storage));
  return before === null || before.answerId !== undefined ? { id: passageDraftId, editedAt: 0 } : before;
}

/** Keeps a composed retake as the draft that was begun for it, from which the workbench goes on. `now` is in milliseconds. */
export function keepRetake(
  answerId: string,
  begun: Pick<Draft, 'id' | 'editedAt'>,
  { splice: _, ...retake }: Retake,
  passage: RetakenPassage,
  now: number,
  storage?: TextStorage | null,
): void {
  const draft = { ...retake, id: begun.id, tab: 'retake', editedAt: timeOfChange(begun, now) };
  writeStored(draftKey({ retakeOf: answerId }), serializeDraft(draft), storage);
  writeStored(passageKey(answerId), JSON.stringify(passage), storage);
}

/** Forgets what a retake was made of, once it is an answer. */
export function forgetRetake(answerId: string): void {
  writeStored(passageKey(answerId), null);
  writeStored(chosenKey(answerId), null);
  const key = draftKey({ passageOf: answerId });
  const draft = parseDraft(readStored(key));
  writeStored(key, null);
  // Where the server is away the passage stays there; opening the retake again shows it.
  if (draft !== null)
    draftServer(key)
      .remove(draft.id)
      .catch(() => undefined);
}

function parsePassage(stored: string | null): RetakenPassage | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isRecord(value) || typeof value.from !== 'number' || typeof value.to !== 'number') return null;
    return { from: value.from, to: value.to };
  } catch {
    return null;
  }
}
