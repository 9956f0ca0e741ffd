import type { Scope } from '../../../scope.ts';
import type { PcmFiles } from '../pcm-files.ts';
import type { ClearingStore } from './store.ts';

/**
 * Removes the files of deleted recordings, and then the last that is known of them: whatever happens in between,
 * the next run goes on with it. Throws what the file system or the store says; what is left is for the next run.
 */
export async function removeDeleted(
  clearing: ClearingStore,
  files: Pick<PcmFiles, 'remove'>,
  scope: Scope,
): Promise<void> {
  for (const id of await clearing.listDeleted(scope)) {
    await files.remove(scope, id);
    await clearing.erase(scope, id);
  }
}
