import type { SessionSummary } from '@sounding/core/contract';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format.ts';
import { votes } from '../../lib/rubric-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { NoSessions } from './no-sessions.tsx';
import { sessionDeletions, useSessionDeletions } from './session-deletions.ts';
import { progressWords } from './session-words.ts';
import { useSessions } from './use-sessions.ts';

/** All sessions, newest first. `onBegin` leads to a question that follow-ups come after. */
export function SessionsList({ onBegin }: { onBegin: () => void }) {
  const sessions = useSessions();
  const leaving = useSessionDeletions();
  if (sessions.isPending) return <Waiting what="Fetching your sessions" />;
  if (sessions.isError && sessions.data === undefined) {
    return (
      <div role="alert">
        <Notice tone="bad" text={sessions.error.message}>
          <Button onClick={() => sessions.refetch()}>Try again</Button>
        </Notice>
      </div>
    );
  }
  const hidden = new Set(leaving.filter((entry) => entry.state !== 'failed').map((entry) => entry.id));
  const items = (sessions.data?.pages ?? []).flatMap((page) => page.items);
  const shown = items.filter((item) => !hidden.has(item.id));
  if (shown.length === 0 && !sessions.hasNextPage) return <NoSessions onBegin={onBegin} />;
  return (
    <div className="flex flex-col gap-3">
      <Button className="self-start" onClick={onBegin}>
        Begin another session
      </Button>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((item) => (
          <li key={item.id}>
            <SessionRow item={item} />
          </li>
        ))}
      </ul>
      {sessions.hasNextPage && (
        <Button
          className="self-center"
          disabled={sessions.isFetchingNextPage}
          onClick={() => sessions.fetchNextPage()}
        >
          {sessions.isFetchingNextPage ? 'Fetching …' : 'Show older ones'}
        </Button>
      )}
    </div>
  );
}

function SessionRow({ item }: { item: SessionSummary }) {
  const closed = item.status === 'closed';
  const name = item.question.text || 'A question of your own';
  return (
    <article className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 px-2 py-2 hover:bg-surface sm:grid-cols-[minmax(0,1fr)_auto_auto]">
      <div className="min-w-0">
        <h2 className="text-sm font-medium">
          <Link to={`/sessions/${item.id}`} className="hover:underline">
            {name}
          </Link>
        </h2>
        {item.opening !== undefined && <p className="truncate text-sm text-muted">{item.opening}</p>}
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          <span className={closed ? '' : 'text-text'}>
            <Icon name={closed ? 'check' : 'partly'} /> {closed ? 'closed' : 'goes on'}
          </span>
          <span>{progressWords(item)}</span>
          <time dateTime={item.touchedAt}>{formatTime(item.touchedAt)}</time>
        </p>
      </div>
      {closed && (
        <p className="text-sm max-sm:order-last sm:text-right">
          <Verdict item={item} />
        </p>
      )}
      <Button
        look="quiet"
        className="-mr-2.5 self-start sm:col-start-3 sm:mr-0"
        aria-label={`Delete the session on ${name}`}
        onClick={() => sessionDeletions.ask(item.id)}
      >
        Delete
      </Button>
    </article>
  );
}

function Verdict({ item: { overall } }: { item: SessionSummary }) {
  if (overall === null) return <span className="text-muted">not assessed</span>;
  return (
    <>
      <span className="font-mono">{overall}</span> of 5: {votes[overall as keyof typeof votes].word}
    </>
  );
}
