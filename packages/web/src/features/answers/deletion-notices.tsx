import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { answerKeys } from './answers-api.ts';
import { deletions, useDeletions } from './deletions.ts';

/** Offers to take a deletion back, on whatever page one is, for as long as that is possible. */
export function DeletionNotices() {
  const entries = useDeletions();
  const queries = useQueryClient();
  const before = useRef(entries);
  useEffect(() => {
    // Whatever left the queue was deleted or taken back, and of a failure nobody knows how far it got:
    // the lists are asked again either way.
    const failures = (of: typeof entries) => of.filter((entry) => entry.state === 'failed').length;
    const settled = before.current.length > entries.length || failures(entries) > failures(before.current);
    if (settled) void queries.invalidateQueries({ queryKey: answerKeys.all });
    before.current = entries;
  }, [entries, queries]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-10 flex flex-col items-center gap-2 px-3"
    >
      {entries.map(({ id, state }) => (
        <div key={id} className="pointer-events-auto w-full max-w-md rounded-md shadow-lg">
          {state === 'sending' && (
            <Notice tone="info" word="Deleting …" text="The answer is being deleted." />
          )}
          {state === 'pending' && (
            <Notice tone="info" word="Deleted" text="The answer goes for good in a few seconds.">
              <Button
                onClick={() => deletions.undo(id)}
                onPointerEnter={() => deletions.hold(id)}
                onPointerLeave={() => deletions.release(id)}
                onFocus={() => deletions.hold(id)}
                onBlur={() => deletions.release(id)}
              >
                Undo
              </Button>
            </Notice>
          )}
          {state === 'failed' && (
            <Notice
              tone="bad"
              word="Not deleted"
              text="The server did not confirm it: your list has the answer again if it is still kept."
            >
              <Button onClick={() => deletions.ask(id)}>Try again</Button>
              <Button look="quiet" onClick={() => deletions.undo(id)}>
                Keep it
              </Button>
            </Notice>
          )}
        </div>
      ))}
    </div>
  );
}
