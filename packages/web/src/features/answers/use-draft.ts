import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { newId } from '../../lib/new-id.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import {
  type Draft,
  emptyDraft,
  goOnFrom,
  meetDrafts,
  parseDraft,
  serializeDraft,
  timeOfChange,
} from './draft.ts';
import { changeDraft, type DraftChange, type TimedText, wordsOf } from './drafts/change-draft.ts';
import type { SyncState } from './drafts/draft-sync.ts';
import { meetServerCopy } from './drafts/meet-server-copy.ts';
import { type DraftNews, openDraft } from './drafts/open-draft.ts';
import { useKeeping } from './drafts/use-keeping.ts';
import { type ServerCopy, useServerCopy } from './drafts/use-server-copy.ts';

/** This tab, for as long as the page lives. */
const TAB = newId();

/** The clock that a draft's seconds come from. */
export interface DraftTimer {
  read(): number;
  set(seconds: number): void;
}

/** A kept draft and what can be done to it. */
export interface DraftHandle {
  readonly draft: Draft;
  readonly notice: DraftNews | null;
  /** How the draft stands on the server. */
  readonly onServer: SyncState;
  /** The id that the draft goes on with when it is changed: another one where it is an answer already. */
  readonly idToGoOn: string;
  /** Changes the draft and returns it as it is then. */
  change(change: DraftChange): Draft;
  /** Makes the draft say what another version of it says. */
  bringBack(version: Draft): void;
  /** Writes the draft down now and returns it as kept. `sent` is the request body about to go out. */
  keep(change?: Partial<Pick<Draft, 'id' | 'sent' | 'recordingId' | 'answerId'>>): Draft;
  /** Throws the draft away and begins again with `text`. */
  restart(text?: string): void;
  dismissNotice(): void;
}

/**
 * Keeps an answer in the making under `key` in the browser's storage, within half a second of a keystroke and at once when
 * the page goes away, and on the server within a second. Where two tabs or browsers write the same draft, the newer text
 * wins and the other is told. `timer` is read at every write; it must be the same object at every render.
 */
export function useDraft(key: string, initialText: string, timer: DraftTimer): DraftHandle {
  const [opened] = useState(() => openDraft(key, TAB, initialText));
  const [draft, setDraft] = useState(opened.draft);
  const [notice, setNotice] = useState(opened.notice);
  // The newest draft, for listeners that outlive a render.
  const current = useRef(draft);
  const dirty = useRef(false);
  const heard = useRef<TimedText | null>(timedText(draft));
  const copy = useRef<ServerCopy | null>(null);
  const nextId = useRef(newId());

  const set = useCallback((next: Draft) => {
    current.current = next;
    setDraft(next);
  }, []);
  const take = useCallback(
    (theirs: Draft) => {
      dirty.current = false;
      heard.current = timedText(theirs);
      set({ ...theirs, tab: TAB });
      timer.set(theirs.seconds);
    },
    [set, timer],
  );

  const onCopy = useCallback(
    (theirs: Draft | null): void => {
      const mine = current.current;
      const meeting = meetServerCopy(mine, theirs, opened.sentId);
      if (meeting === 'push') {
        // What replaces the server's is later than that, whatever the clocks say; else it would be refused.
        if (theirs !== null) set({ ...mine, editedAt: timeOfChange(theirs, mine.editedAt) });
        copy.current?.push(current.current);
      }
      if (theirs === null) return;
      if (meeting === 'drop') copy.current?.forget(theirs.id);
      if (meeting === 'offer-theirs') {
        setNotice({ kind: 'other-on-server', theirs });
        copy.current?.push(mine);
      }
      if (meeting !== 'take-theirs') return;
      const mineDiffers = mine.editedAt > 0 && mine.text.trim() !== '' && mine.text !== theirs.text;
      take(theirs);
      writeStored(key, serializeDraft(current.current));
      if (theirs.text.trim() !== '') setNotice({ kind: 'from-server', ...(mineDiffers ? { mine } : {}) });
    },
    [key, opened, set, take],
  );

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
      take(theirs);
      if (mine.text.trim() !== '' && mine.text !== theirs.text) {
        // While the other tab goes on typing, what was here first stays within reach.
        setNotice((before) => (before?.kind === 'other-tab' ? before : { kind: 'other-tab', mine }));
      }
      return true;
    },
    [set, take],
  );

  const keep = useCallback<DraftHandle['keep']>(
    (change = {}) => {
      const { id } = current.current;
      const seconds = current.current.mode === 'spoken' ? current.current.seconds : timer.read();
      const next: Draft = { ...current.current, ...change, seconds, tab: TAB };
      const theirs = parseDraft(readStored(key));
      if (change.answerId === undefined && theirs !== null && meet(theirs)) return current.current;
      dirty.current = false;
      set(next);
      if (!writeStored(key, serializeDraft(next))) setNotice({ kind: 'not-kept' });
      // What is being submitted is deleted by the server as it keeps the answer: a copy sent now could come after that.
      if (change.answerId !== undefined || next.id !== id) copy.current?.forget(id);
      else if (change.sent !== undefined) copy.current?.hold();
      else copy.current?.push(next);
      return next;
    },
    [key, timer, meet, set],
  );

  const change = useCallback<DraftHandle['change']>(
    (what) => {
      dirty.current = true;
      const before = current.current;
      const kept = goOnFrom(before, nextId.current);
      if (kept.id === nextId.current) nextId.current = newId();
      const next = changeDraft(kept, what, heard.current);
      if ('timing' in what || next.timing === undefined) heard.current = timedText(next);
      if (what.seconds !== undefined) timer.set(what.seconds);
      // The time of a recording that is gone is no writing time.
      else if (kept.mode === 'spoken' && next.mode === 'typed') timer.set(0);
      set({ ...next, editedAt: timeOfChange(before, Date.now()) });
      return current.current;
    },
    [set, timer],
  );

  const bringBack = useCallback((version: Draft) => void change(wordsOf(version)), [change]);

  const restart = useCallback(
    (text = '') => {
      dirty.current = false;
      heard.current = null;
      writeStored(key, null);
      copy.current?.forget(current.current.id);
      setNotice(null);
      set(emptyDraft(newId(), TAB, text));
    },
    [key, set],
  );

  useLayoutEffect(() => timer.set(opened.draft.seconds), [timer, opened]);
  // In this order: what is written down as the page goes away is then sent to the server.
  useKeeping(key, draft, dirty, keep, meet);
  const onServer = useServerCopy(key, copy, onCopy);

  const dismissNotice = useCallback(() => setNotice(null), []);
  const idToGoOn = goOnFrom(draft, nextId.current).id;
  return { draft, notice, onServer, idToGoOn, change, bringBack, keep, restart, dismissNotice };
}

function timedText({ text, timing }: Draft): TimedText | null {
  return timing === undefined ? null : { text, timing };
}
