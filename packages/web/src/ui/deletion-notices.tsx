import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DeletionQueue, PendingDeletion } from '../lib/pending-deletions.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Where the offers to take something back stand, on whatever page one is. */
export function DeletionNoticesRoom({ children }: { children: ReactNode }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-10 flex flex-col items-center gap-2 px-3"
    >
      {children}
    </div>
  );
}

/** Offers to take deletions of one kind back, for as long as that is possible. */
export function DeletionNotices({
  what,
  along = '',
  queue,
  entries,
  stale,
}: {
  /** As a sentence begins: "The answer". */
  what: string;
  /** What goes with it, as a sentence of its own. */
  along?: string;
  queue: DeletionQueue;
  /** The queue's, as it stands. */
  entries: readonly PendingDeletion[];
  /** Query keys that a deletion makes out of date; always the same object. */
  stale: readonly (readonly string[])[];
}) {
  const queries = useQueryClient();
  const before = useRef(entries);
  useEffect(() => {
    // Whatever left the queue was deleted or taken back, and of a failure nobody knows how far it got:
    // the lists are asked again either way.
    const failures = (of: typeof entries) => of.filter((entry) => entry.state === 'failed').length;
    const settled = before.current.length > entries.length || failures(entries) > failures(before.current);
    if (settled) for (const queryKey of stale) void queries.invalidateQueries({ queryKey });
    before.current = entries;
  }, [entries, queries, stale]);

  return (
    <>
      {entries.map(({ id, state }) => (
        <div key={id} className="pointer-events-auto w-full max-w-md rounded-md shadow-lg">
          {state === 'sending' && <Notice tone="info" word="Deleting …" text={`${what} is being deleted.`} />}
          {state === 'pending' && (
            <Notice tone="info" word="Deleted" text={`${what} goes for good in a few seconds. ${along}`}>
              <Button
                onClick={() => queue.undo(id)}
                onPointerEnter={() => queue.hold(id)}
                onPointerLeave={() => queue.release(id)}
                onFocus={() => queue.hold(id)}
                onBlur={() => queue.release(id)}
              >
                Undo
              </Button>
            </Notice>
          )}
          {state === 'failed' && (
            <Notice
              tone="bad"
              word="Not deleted"
              text={`The server did not confirm it. ${what} is in your list again if it is still kept.`}
            >
              <Button onClick={() => queue.ask(id)}>Try again</Button>
              <Button look="quiet" onClick={() => queue.undo(id)}>
                Keep it
              </Button>
            </Notice>
          )}
        </div>
      ))}
    </>
  );
}
