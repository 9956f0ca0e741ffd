import { useSyncExternalStore } from 'react';
import { createDeletionQueue, type PendingDeletion } from '../../lib/pending-deletions.ts';

const how = new Map<string, (leaving: boolean) => Promise<void>>();

/** Recordings that are to go, each of which can be taken back for some seconds. */
export const removals = createDeletionQueue(async (id, leaving) => how.get(id)?.(leaving), {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (timer) => clearTimeout(timer as number | undefined),
});

window.addEventListener('pagehide', () => removals.flush());

/** Asks for a recording to go; `send` removes it for good once the time for a change of mind is over. */
export function removeRecording(id: string, send: (leaving: boolean) => Promise<void>): void {
  how.set(id, send);
  removals.ask(id);
}

/** The removals that wait, are on their way or failed. */
export function useRemovals(): readonly PendingDeletion[] {
  return useSyncExternalStore(removals.subscribe, removals.current);
}
