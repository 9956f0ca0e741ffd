import { DeletionNotices } from '../../ui/deletion-notices.tsx';
import { answerKeys } from './answers-api.ts';
import { deletions, useDeletions } from './deletions.ts';

// Sessions that began with an answer go with it.
const STALE = [answerKeys.all, ['sessions']];

/** The offers to take back the deletion of an answer. */
export function AnswerDeletionNotices() {
  return (
    <DeletionNotices
      what="The answer"
      along="Sessions that began with it go, too."
      queue={deletions}
      entries={useDeletions()}
      stale={STALE}
    />
  );
}
