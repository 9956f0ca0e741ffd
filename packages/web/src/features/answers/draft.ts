import { isRecord } from '../../lib/request.ts';

/** An answer in the making, as the browser keeps it: it outlives a reload, a closed tab and a server that is away. */
export interface Draft {
  /** Also the `Idempotency-Key`, so that sending it twice makes one answer. */
  readonly id: string;
  readonly text: string;
  /** The question's own wording, where it is not from the bank. */
  readonly ownQuestion?: string;
  /** What the timer showed, in seconds. */
  readonly seconds: number;
  /** When the text was last changed, in milliseconds of the machine's clock; 0 when it never was. */
  readonly editedAt: number;
  /** The tab that wrote it. */
  readonly tab: string;
  /** The request body last sent under this id, so that a repeat is the same to the letter. */
  readonly sent?: string;
  /** The answer it became. Such a draft is a note to other tabs, and is not offered again. */
  readonly answerId?: string;
}

/** Where a draft is kept: one for each bank question, for an own question, and for each answer being rewritten. */
export function draftKey(of: { question: string } | { rewriteOf: string } | 'own'): string {
  if (of === 'own') return 'sounding.draft.own';
  return 'question' in of
    ? `sounding.draft.question.${of.question}`
    : `sounding.draft.rewrite.${of.rewriteOf}`;
}

/** A draft that nothing was typed into yet. */
export function emptyDraft(id: string, tab: string, text = ''): Draft {
  return { id, text, seconds: 0, editedAt: 0, tab };
}

/** A draft as stored. Once it is an answer only the note stays: deleting the answer must leave no copy behind. */
export function serializeDraft(draft: Draft): string {
  const { id, tab, editedAt, answerId } = draft;
  return JSON.stringify(
    answerId === undefined ? draft : { id, tab, editedAt, answerId, text: '', seconds: 0 },
  );
}

/** Reads a stored draft; null for anything that is not one, so that a damaged entry costs nothing else. */
export function parseDraft(stored: string | null): Draft | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value)) return null;
    const { id, text, seconds, editedAt, tab, ownQuestion, sent, answerId } = value;
    if (typeof id !== 'string' || id === '' || typeof text !== 'string' || typeof tab !== 'string')
      return null;
    return {
      id,
      text,
      tab,
      seconds: finite(seconds),
      editedAt: finite(editedAt),
      ...(typeof ownQuestion === 'string' ? { ownQuestion } : {}),
      ...(typeof sent === 'string' ? { sent } : {}),
      ...(typeof answerId === 'string' ? { answerId } : {}),
    };
  } catch {
    return null;
  }
}

/** What a tab should do about a version of its draft that another tab wrote. */
export type Meeting = 'keep-mine' | 'take-theirs' | 'sent-elsewhere';

/** Decides between two tabs: the text that was changed last wins, and nobody loses a text unseen. */
export function meetDrafts(mine: Draft, theirs: Draft): Meeting {
  if (theirs.tab === mine.tab) return 'keep-mine';
  if (theirs.answerId !== undefined) return theirs.id === mine.id ? 'sent-elsewhere' : 'keep-mine';
  const sameWords = theirs.text === mine.text && theirs.ownQuestion === mine.ownQuestion;
  return theirs.editedAt > mine.editedAt && !(sameWords && theirs.id === mine.id)
    ? 'take-theirs'
    : 'keep-mine';
}

function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
