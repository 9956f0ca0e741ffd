import type { Recording } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { formatClock, formatCount, formatTime } from '../../lib/format.ts';
import { audioPath, deleteRecording } from '../../lib/recordings-api.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Discarded } from './discarded.tsx';
import { recordingKeys } from './recordings-api.ts';
import { removeRecording, useRemovals } from './removals.ts';
import { useFreshAfterUploads } from './use-fresh-after-uploads.ts';
import { useRecordings } from './use-recordings.ts';

/** All recordings with the room they take: to be listened to, saved as a file, or deleted. */
export function RecordingsList() {
  const found = useRecordings();
  const removed = useRemovals();
  useFreshAfterRemovals(removed.length);
  useFreshAfterUploads();
  const [playing, setPlaying] = useState<string | null>(null);
  if (found.isPending) return <Waiting what="Fetching your recordings" />;
  if (found.isError && found.data === undefined) {
    return (
      <div role="alert">
        <Notice tone="bad" text={found.error.message}>
          <Button onClick={() => found.refetch()}>Try again</Button>
        </Notice>
      </div>
    );
  }
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="text-sm text-muted">No recordings yet.</p>;
  const megabytes = items.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-muted">
        {found.hasNextPage ? 'Those shown: ' : ''}
        {formatCount(items.length, 'recording')}, {megabytes.toFixed(1)} MB. Deleting an answer deletes its
        recording, too.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {items.map((item) => (
          <li key={item.id} className="py-1.5">
            {removed.some(({ id }) => id === item.id) ? (
              <Discarded id={item.id} what="The recording" />
            ) : (
              <KeptRecording
                item={item}
                plays={playing === item.id}
                onPlay={() => setPlaying(playing === item.id ? null : item.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          className="self-center"
          disabled={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {found.isFetchingNextPage ? 'Fetching …' : 'Show older ones'}
        </Button>
      )}
    </div>
  );
}

function KeptRecording({ item, plays, onPlay }: { item: Recording; plays: boolean; onPlay: () => void }) {
  const { id, questionText, createdAt, seconds, bytes, state, answerId } = item;
  const called = `${formatTime(createdAt)}, ${formatClock(seconds)}`;
  return (
    <article aria-label={`Recording of ${called}`} className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">
          <p className="truncate text-sm">{questionText || 'A question of your own'}</p>
          <p className="text-xs text-muted">
            <time dateTime={createdAt}>{formatTime(createdAt)}</time>, {formatClock(seconds)},{' '}
            {(bytes / 1e6).toFixed(1)} MB
            {state === 'recording' ? (
              ', still being recorded'
            ) : answerId === undefined ? (
              ', not used in an answer'
            ) : (
              <>
                {', '}
                <Link to={`/answers/${encodeURIComponent(answerId)}`} className="underline">
                  of an answer
                </Link>
              </>
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button look="quiet" aria-expanded={plays} aria-label={`Listen to ${called}`} onClick={onPlay}>
            Listen
          </Button>
          <a
            href={audioPath(id, true)}
            download
            aria-label={`Save ${called} as a file`}
            className={buttonClass('quiet')}
          >
            Save
          </a>
          <Button
            look="quiet"
            aria-label={`Delete ${called}`}
            onClick={() => removeRecording(id, (leaving) => deleteRecording(id, leaving))}
          >
            Delete
          </Button>
        </div>
      </div>
      {plays && (
        // biome-ignore lint/a11y/useMediaCaption: its text stands with its answer.
        <audio
          controls
          autoPlay
          src={audioPath(id)}
          className="h-9 w-full"
          aria-label={`Recording of ${called}`}
        />
      )}
    </article>
  );
}

/** Whatever left the queue was deleted or taken back: the lists are asked again. */
function useFreshAfterRemovals(waiting: number): void {
  const queries = useQueryClient();
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting < before.current) void queries.invalidateQueries({ queryKey: recordingKeys.all });
    before.current = waiting;
  }, [waiting, queries]);
}
