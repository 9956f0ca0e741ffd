import { type RefObject, useEffect, useState } from 'react';
import type { Draft } from '../draft.ts';
import { createDraftSync, type DraftSync, type SyncState } from './draft-sync.ts';
import { draftServer, sendOnLeaving } from './drafts-api.ts';

/** The part of the server's copy that a draft speaks to. */
export type ServerCopy = Pick<DraftSync, 'push' | 'hold' | 'forget'>;

/**
 * Keeps the server's copy of the draft under `key` while the page shows it, by way of `copy`, and returns how it stands.
 * `onCopy` hears what the server had (null: nothing), once at the beginning and again when a later version has come up
 * there; it must stay the same function.
 */
export function useServerCopy(
  key: string,
  copy: RefObject<ServerCopy | null>,
  onCopy: (copy: Draft | null) => void,
): SyncState {
  const [onServer, setOnServer] = useState<SyncState>('quiet');
  useEffect(() => {
    let unsent: Draft | null = null;
    const sync = createDraftSync(draftServer(key), later, onCopy, (state) => {
      if (state !== 'sending' && state !== 'away') unsent = null;
      setOnServer(state);
    });
    copy.current = {
      push(draft) {
        unsent = draft;
        sync.push(draft);
      },
      hold: sync.hold,
      forget: sync.forget,
    };
    const leave = () => {
      if (unsent !== null) sendOnLeaving(key, unsent);
    };
    sync.start();
    window.addEventListener('online', sync.hurry);
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      sync.stop();
      window.removeEventListener('online', sync.hurry);
      window.removeEventListener('pagehide', leave);
    };
  }, [key, copy, onCopy]);
  return onServer;
}

function later(run: () => void, wait: number): () => void {
  const timer = setTimeout(run, wait);
  return () => clearTimeout(timer);
}
