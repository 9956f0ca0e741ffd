import type { SessionView } from '@sounding/core/contract';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';

/** When a session began and how far it has come, with the way back to all of them. */
export function SessionHeader({ session, onDelete }: { session: SessionView; onDelete: () => void }) {
  const { createdAt, status, turns, mostFollowUps } = session;
  const asked = turns.length - 1;
  return (
    <div className="-mb-2 flex items-center justify-between gap-x-4">
      <p className="flex min-w-0 flex-wrap gap-x-3 text-xs text-muted">
        <Link to="/sessions" className="underline">
          Sessions
        </Link>
        <time dateTime={createdAt}>{formatTime(createdAt)}</time>
        <span>
          {status === 'closed'
            ? `closed after ${asked} follow-up${asked === 1 ? '' : 's'}`
            : `${asked} of at most ${mostFollowUps} follow-ups asked`}
        </span>
      </p>
      <Button look="quiet" className="-mr-2.5" onClick={onDelete}>
        Delete
      </Button>
    </div>
  );
}
