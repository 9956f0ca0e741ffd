import { useSyncExternalStore } from 'react';
import { createDeletionQueue, type PendingDeletion } from '../../lib/pending-deletions.ts';
import { deleteSession } from './sessions-api.ts';

/** The page's deletions of sessions. Leaving the page sends what still waits: who pressed Delete meant it. */
export const sessionDeletions = createDeletionQueue((id, leaving) => deleteSession(id, leaving), {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (timer) => clearTimeout(timer as number | undefined),
});

window.addEventListener('pagehide', () => sessionDeletions.flush());

/** The deletions that wait, are on their way or failed. */
export function useSessionDeletions(): readonly PendingDeletion[] {
  return useSyncExternalStore(sessionDeletions.subscribe, sessionDeletions.current);
}
