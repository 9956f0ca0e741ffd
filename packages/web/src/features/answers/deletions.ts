import { useSyncExternalStore } from 'react';
import { createDeletionQueue, type PendingDeletion } from '../../lib/pending-deletions.ts';
import { deleteAnswer } from './answers-api.ts';

/** The page's deletions. Leaving the page sends what still waits: who pressed Delete meant it. */
export const deletions = createDeletionQueue((id, leaving) => deleteAnswer(id, leaving), {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (timer) => clearTimeout(timer as number | undefined),
});

window.addEventListener('pagehide', () => deletions.flush());

/** The deletions that wait, are on their way or failed. */
export function useDeletions(): readonly PendingDeletion[] {
  return useSyncExternalStore(deletions.subscribe, deletions.current);
}
