import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../../lib/new-id.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import { type Draft, emptyDraft, meetDrafts, parseDraft, serializeDraft } from './draft.ts';

/** How long typing must rest before it is written down, in milliseconds. */
const REST = 400;
/** This tab, for as long as the page lives. */
const TAB = newId();

/** What the writer should know about their draft. */
type Notice =
  | { readonly kind: 'restored' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'other-tab'; readonly mine: string }
  | { readonly kind: 'sent-elsewhere'; readonly answerId: string }
  | { readonly kind: 'not-kept' };

/** A kept draft and what can be done to it. */
export interface DraftHandle {
  readonly draft: Draft;
  readonly notice: Notice | null;
  change(change: Partial<Pick<Draft, 'text' | 'ownQuestion'>>): void;
  /** Writes the draft down now and returns it as kept. `sent` is the request body about to go out. */
  keep(change?: Partial<Pick<Draft, 'id' | 'sent' | 'answerId'>>): Draft;
  /** Throws the draft away and begins again with `text`. */
  restart(text?: string): void;
  dismissNotice(): void;
}

/**
 * Keeps an answer in the making under `key` in the browser's storage: within a second of a keystroke,
 * and at once when the page goes away. Where two tabs write the same draft, the newer text wins and
 * the other tab is told. `seconds` is asked for the timer's reading at every write.
 */
export function useDraft(key: string, initialText: string, seconds: () => number): DraftHandle {
  const [opened] = useState(() => open(key, initialText));
  const [draft, setDraft] = useState(opened.draft);
  const [notice, setNotice] = useState(opened.notice);
  // The newest draft, for listeners that outlive a render.
  const current = useRef(draft);
  const dirty = useRef(false);

  const set = useCallback((next: Draft) => {
    current.current = next;
    setDraft(next);
  }, []);

  const meet = useCallback(
    (theirs: Draft): boolean => {
      const mine = current.current;
      const meeting = meetDrafts(mine, theirs);
      if (meeting === 'sent-elsewhere' && theirs.answerId !== undefined) {
        setNotice({ kind: 'sent-elsewhere', answerId: theirs.answerId });
        // What was typed here since then is not in that answer: it goes on as a draft of its own.
        const { sent: _, ...rest } = mine;
        set(dirty.current ? { ...rest, id: newId() } : { ...rest, answerId: theirs.answerId });
        return true;
      }
      if (meeting !== 'take-theirs') return false;
      set({ ...theirs, tab: TAB });
      if (mine.text.trim() !== '' && mine.text !== theirs.text) {
        // While the other tab goes on typing, what was here first stays within reach.
        setNotice((before) =>
          before?.kind === 'other-tab' ? before : { kind: 'other-tab', mine: mine.text },
        );
      }
      return true;
    },
    [set],
  );

  const keep = useCallback<DraftHandle['keep']>(
    (change = {}) => {
      const next: Draft = { ...current.current, ...change, seconds: seconds(), tab: TAB };
      const theirs = parseDraft(readStored(key));
      if (change.answerId === undefined && theirs !== null && meet(theirs)) return current.current;
      dirty.current = false;
      set(next);
      if (!writeStored(key, serializeDraft(next))) setNotice({ kind: 'not-kept' });
      return next;
    },
    [key, seconds, meet, set],
  );

  const change = useCallback<DraftHandle['change']>(
    (what) => {
      dirty.current = true;
      const { answerId, ...before } = current.current;
      // What another tab has sent is finished: going on from it is a new answer.
      const kept = answerId === undefined ? before : { ...before, id: newId() };
      set({ ...kept, ...what, editedAt: Date.now() });
    },
    [set],
  );

  const restart = useCallback(
    (text = '') => {
      dirty.current = false;
      writeStored(key, null);
      setNotice(null);
      set(emptyDraft(newId(), TAB, text));
    },
    [key, set],
  );

  useEffect(() => {
    if (draft.editedAt === 0 || !dirty.current) return;
    const timer = setTimeout(() => keep(), REST);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  useEffect(() => {
    const flush = () => {
      if (dirty.current) keep();
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const whenStored = (event: StorageEvent) => {
      if (event.key !== key) return;
      const theirs = parseDraft(event.newValue);
      if (theirs !== null) meet(theirs);
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('storage', whenStored);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('storage', whenStored);
    };
  }, [key, keep, meet]);

  const dismissNotice = useCallback(() => setNotice(null), []);
  return { draft, notice, change, keep, restart, dismissNotice };
}

function open(key: string, initialText: string): { draft: Draft; notice: Notice | null } {
  const stored = parseDraft(readStored(key));
  if (stored === null || stored.answerId !== undefined || (stored.text === '' && !stored.ownQuestion)) {
    return { draft: emptyDraft(newId(), TAB, initialText), notice: null };
  }
  const draft = { ...stored, tab: TAB };
  if (stored.text.trim() === '' || stored.text === initialText) return { draft, notice: null };
  return { draft, notice: { kind: stored.sent === undefined ? 'restored' : 'interrupted' } };
}
