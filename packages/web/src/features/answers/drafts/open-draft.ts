import { newId } from '../../../lib/new-id.ts';
import { readStored } from '../../../lib/storage.ts';
import { type Draft, emptyDraft, parseDraft } from '../draft.ts';

/** What the writer should know about their draft. */
export type DraftNews =
  | { readonly kind: 'restored' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'other-tab'; readonly mine: Draft }
  | { readonly kind: 'sent-elsewhere'; readonly answerId: string }
  | { readonly kind: 'not-kept' }
  /** The server's copy is shown; `mine` is what this browser had, where that was something else. */
  | { readonly kind: 'from-server'; readonly mine?: Draft }
  /** This browser's words are shown, and the server had others. */
  | { readonly kind: 'other-on-server'; readonly theirs: Draft };

/** A draft as found in the browser. */
export interface OpenedDraft {
  readonly draft: Draft;
  readonly notice: DraftNews | null;
  /** The draft that was last submitted from here: a copy of it is no draft any more. */
  readonly sentId?: string;
}

/**
 * Opens the draft kept under `key` for this tab, or begins one with `initialText`. One without words keeps its id: a
 * recording may have been begun for it.
 */
export function openDraft(key: string, tab: string, initialText: string): OpenedDraft {
  const stored = parseDraft(readStored(key));
  if (stored === null) return { draft: emptyDraft(newId(), tab, initialText), notice: null };
  if (stored.answerId !== undefined)
    return { draft: emptyDraft(newId(), tab, initialText), notice: null, sentId: stored.id };
  if (stored.text === '' && !stored.ownQuestion) {
    return { draft: emptyDraft(stored.id, tab, initialText), notice: null };
  }
  const draft = { ...stored, tab };
  if (stored.text.trim() === '' || stored.text === initialText) return { draft, notice: null };
  return { draft, notice: { kind: stored.sent === undefined ? 'restored' : 'interrupted' } };
}
