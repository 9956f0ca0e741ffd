import { DeletionNotices } from '../../ui/deletion-notices.tsx';
import { sessionDeletions, useSessionDeletions } from './session-deletions.ts';
import { sessionKeys } from './sessions-api.ts';

// A session takes the answers along that were given in it.
const STALE = [sessionKeys.all, ['answers']];

/** The offers to take back the deletion of a session. */
export function SessionDeletionNotices() {
  return (
    <DeletionNotices
      what="The session"
      queue={sessionDeletions}
      entries={useSessionDeletions()}
      stale={STALE}
    />
  );
}
