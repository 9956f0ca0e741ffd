import { NOISE_OF_A_DIFFERENCE } from '@sounding/core';
import type { AnswerSummary } from '@sounding/core/contract';
import { Link } from 'react-router';
import { formatClock, formatCount, formatTime } from '../../lib/format.ts';
import { votes } from '../../lib/rubric-words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useDeletions } from './deletions.ts';
import { usePastAnswers } from './use-past-answers.ts';

/** Past answers, newest first; of one question only where `question` is given. */
export function PastAnswers({ question }: { question: string | undefined }) {
  const past = usePastAnswers(question);
  const leaving = useDeletions();
  if (past.isPending) return <Waiting what="Fetching your answers" />;
  if (past.isError && past.data === undefined) {
    return (
      <div role="alert">
        <Notice tone="bad" text={past.error.message}>
          <Button onClick={() => past.refetch()}>Try again</Button>
        </Notice>
      </div>
    );
  }
  const hidden = new Set(leaving.filter((entry) => entry.state !== 'failed').map((entry) => entry.id));
  const items = (past.data?.pages ?? []).flatMap((page) => page.items);
  const shown = items.filter((item) => !hidden.has(item.id));
  const known = new Map(items.map((item) => [item.id, item]));
  if (shown.length === 0 && !past.hasNextPage) return <Nothing filtered={question !== undefined} />;
  return (
    <div className="flex flex-col gap-3">
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((item) => (
          <li key={item.id}>
            <PastAnswer
              item={item}
              earlier={item.revises === undefined ? undefined : known.get(item.revises)}
            />
          </li>
        ))}
      </ul>
      {past.hasNextPage && (
        <Button
          className="self-center"
          disabled={past.isFetchingNextPage}
          onClick={() => past.fetchNextPage()}
        >
          {past.isFetchingNextPage ? 'Fetching …' : 'Show older ones'}
        </Button>
      )}
    </div>
  );
}

function PastAnswer({ item, earlier }: { item: AnswerSummary; earlier: AnswerSummary | undefined }) {
  return (
    <article className="grid gap-x-4 gap-y-0.5 px-2 py-2 hover:bg-surface sm:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="min-w-0">
        <h2 className="text-sm font-medium">
          <Link to={`/answers/${item.id}`} className="hover:underline">
            {item.question.text || 'An answer'}
          </Link>
        </h2>
        <p className="truncate text-sm text-muted">{item.excerpt}</p>
      </div>
      <div className="flex flex-wrap gap-x-3 text-sm sm:flex-col sm:items-end">
        <p>
          <Verdict item={item} earlier={earlier} />
        </p>
        <p className="text-xs text-muted">
          <time dateTime={item.createdAt}>{formatTime(item.createdAt)}</time>
        </p>
        <p className="text-xs text-muted">
          {formatCount(item.words, 'word')}
          {item.seconds !== undefined && `, ${formatClock(item.seconds)}`}
          {item.mode === 'spoken' && (
            <>
              {', '}
              <Link to={`/answers/${item.id}#listen`} className="underline">
                spoken
              </Link>
            </>
          )}
        </p>
        {item.revises !== undefined && (
          <p className="text-xs text-muted">
            after{' '}
            <Link to={`/answers/${item.revises}`} className="underline">
              an earlier answer
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}

function Verdict({ item, earlier }: { item: AnswerSummary; earlier: AnswerSummary | undefined }) {
  if (item.overall === null) return <span className="text-muted">not assessed</span>;
  const word = votes[item.overall as keyof typeof votes].word;
  const change = typeof earlier?.overall === 'number' ? item.overall - earlier.overall : 0;
  // What the next reading might not bear out is no change to be shown.
  const real = Math.abs(change) > NOISE_OF_A_DIFFERENCE.overall;
  return (
    <>
      <span className="font-mono">{item.overall}</span> of 5: {word}
      {real && (
        <span className="ml-1 font-mono text-xs text-muted">
          {change > 0 ? `+${change}` : `−${-change}`}
          <span className="sr-only"> against the answer before it</span>
        </span>
      )}
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <div className="flex flex-col items-start gap-3 py-8">
      <p className="text-muted">
        {filtered
          ? 'No answer to this question yet.'
          : 'No answers yet. The first one takes about two minutes.'}
      </p>
      <Link to="/" className={buttonClass('primary')}>
        Answer a question
      </Link>
    </div>
  );
}
