import { useSyncExternalStore } from 'react';
import { deleteAnswer } from './answers-api.ts';
import { createDeletionQueue, type PendingDeletion } from './pending-deletions.ts';

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
