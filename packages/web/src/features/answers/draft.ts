import type { Timing } from '@sounding/core';
import { isRecord } from '../../lib/request.ts';
import { isTiming } from './drafts/is-timing.ts';

/** An answer in the making, as the browser keeps it: it outlives a reload, a closed tab and a server that is away. */
export interface Draft {
  /** Also the `Idempotency-Key`, so that sending it twice makes one answer. */
  readonly id: string;
  readonly text: string;
  /** The question's own wording, where it is not from the bank. */
  readonly ownQuestion?: string;
  /** What the timer showed, in seconds; of a spoken draft, how long was spoken. */
  readonly seconds: number;
  /** `spoken` as long as any of its words came of a recording. */
  readonly mode: 'typed' | 'spoken';
  /** The recording that it was said in, where there is one. */
  readonly recordingId?: string;
  /** When its spoken words were said; it follows the text when that is mended. */
  readonly timing?: Timing;
  /** When the text was last changed, in milliseconds of the machine's clock; 0 when it never was. */
  readonly editedAt: number;
  /** The tab that wrote it. */
  readonly tab: string;
  /** The request body last sent under this id, so that a repeat is the same to the letter. */
  readonly sent?: string;
  /** The answer it became. Such a draft is a note to other tabs, and is not offered again. */
  readonly answerId?: string;
}

/** All drafts' keys in the browser's storage begin so; the rest is the key under which the server keeps the same draft. */
export const DRAFT_PREFIX = 'sounding.draft.';

/** What a draft may be for. The three about an earlier answer are kept apart, so that one does not overwrite another. */
export type DraftPurpose =
  | 'own'
  | { readonly question: string }
  | { readonly rewriteOf: string }
  | { readonly againOf: string }
  | { readonly passageOf: string }
  | { readonly retakeOf: string }
  /** The answer to one turn of a session; 0 is the question. */
  | { readonly session: string; readonly turn: number };

/** Where a draft is kept: one for each bank question, for an own question, for each way to better an answer, and for each turn of a session. */
export function draftKey(of: DraftPurpose): string {
  return DRAFT_PREFIX + keyOf(of);
}

function keyOf(of: DraftPurpose): string {
  if (of === 'own') return 'own';
  if ('question' in of) return `question.${of.question}`;
  if ('rewriteOf' in of) return `rewrite.${of.rewriteOf}`;
  if ('againOf' in of) return `again.${of.againOf}`;
  if ('session' in of) return `session.${of.session}.${of.turn}`;
  return 'passageOf' in of ? `passage.${of.passageOf}` : `retake.${of.retakeOf}`;
}

/** A draft that nothing was typed into yet. */
export function emptyDraft(id: string, tab: string, text = ''): Draft {
  return { id, text, seconds: 0, editedAt: 0, tab, mode: 'typed' };
}

/** A draft as stored. Once it is an answer only the note stays: deleting the answer must leave no copy behind. */
export function serializeDraft(draft: Draft): string {
  const { id, tab, editedAt, answerId } = draft;
  return JSON.stringify(
    answerId === undefined ? draft : { id, tab, editedAt, answerId, text: '', seconds: 0, mode: 'typed' },
  );
}

/** Reads a stored draft; null for anything that is not one, so that a damaged entry costs nothing else. */
export function parseDraft(stored: string | null): Draft | null {
  if (stored === null) return null;
  try {
    return readDraft(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** The draft that a value from elsewhere is; null where it is none. Drafts of before there was speech are typed ones. */
export function readDraft(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const { id, text, seconds, editedAt, tab, mode, ownQuestion, recordingId, timing, sent, answerId } = value;
  if (typeof id !== 'string' || id === '' || typeof text !== 'string' || typeof tab !== 'string') return null;
  return {
    id,
    text,
    tab,
    seconds: finite(seconds),
    editedAt: finite(editedAt),
    mode: mode === 'spoken' ? 'spoken' : 'typed',
    ...(typeof ownQuestion === 'string' ? { ownQuestion } : {}),
    ...(typeof recordingId === 'string' ? { recordingId } : {}),
    ...(isTiming(timing, text.length) ? { timing } : {}),
    ...(typeof sent === 'string' ? { sent } : {}),
    ...(typeof answerId === 'string' ? { answerId } : {}),
  };
}

/** What a tab should do about a version of its draft that another tab wrote. */
export type Meeting = 'keep-mine' | 'take-theirs' | 'sent-elsewhere';

/** Decides between two tabs: the text that was changed last wins, and nobody loses a text unseen. */
export function meetDrafts(mine: Draft, theirs: Draft): Meeting {
  if (theirs.tab === mine.tab) return 'keep-mine';
  if (theirs.answerId !== undefined) return theirs.id === mine.id ? 'sent-elsewhere' : 'keep-mine';
  return theirs.editedAt > mine.editedAt && !(sayTheSame(mine, theirs) && theirs.id === mine.id)
    ? 'take-theirs'
    : 'keep-mine';
}

/** True where two drafts hold the same words, said in the same recording. */
export function sayTheSame(a: Draft, b: Draft): boolean {
  return a.text === b.text && a.ownQuestion === b.ownQuestion && a.recordingId === b.recordingId;
}

/**
 * When a change made now counts as made, in milliseconds: after the change before it, also where this machine's clock is
 * behind that of the machine which made that one. The later version wins, and this one is.
 */
export function timeOfChange({ editedAt }: Pick<Draft, 'editedAt'>, now: number): number {
  return Math.max(now, editedAt + 1);
}

/** The draft that is gone on with: what another tab has sent is finished, so that going on from it is a new one. */
export function goOnFrom(draft: Draft, nextId: string): Draft {
  const { answerId, ...rest } = draft;
  return answerId === undefined ? rest : { ...rest, id: nextId };
}

function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
