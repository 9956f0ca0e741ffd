import { bestAttempt, latestAttempt } from '@sounding/core';
import type { Attempt } from '@sounding/core/contract';
import { Link } from 'react-router';
import { formatClock, formatCount, formatTime } from '../../../lib/format.ts';
import { votes } from '../../../lib/rubric-words.ts';
import { Part } from '../part.tsx';
import { useAttempts } from './use-attempts.ts';

/** All attempts at the question that this answer belongs to, oldest first; nothing where it is the only one. */
export function AttemptsStrip({ answerId, revises }: { answerId: string; revises: string | undefined }) {
  const attempts = useAttempts(answerId);
  const items = attempts.data?.items ?? [];
  if (attempts.isError) {
    return (
      <Part title="Attempts">
        <p className="text-sm text-muted">The other attempts could not be fetched.</p>
      </Part>
    );
  }
  if (items.length < 2) return null;
  const best = bestAttempt(items);
  const latest = latestAttempt(items);
  return (
    <div className="border-t border-line pt-4">
      <Part title="Attempts">
        <ol className="divide-y divide-line border-y border-line text-sm">
          {items.map((attempt, at) => (
            <li key={attempt.id}>
              <AttemptRow
                attempt={attempt}
                number={at + 1}
                current={attempt.id === answerId}
                best={attempt === best}
                latest={attempt === latest}
              />
            </li>
          ))}
        </ol>
        {revises !== undefined && (
          <p className="pt-2 text-sm">
            <Link to={`/answers/${answerId}/compare`} className="text-accent underline">
              Compare with the one before
            </Link>
          </p>
        )}
      </Part>
    </div>
  );
}

function AttemptRow({
  attempt,
  number,
  current,
  best,
  latest,
}: {
  attempt: Attempt;
  number: number;
  current: boolean;
  best: boolean;
  latest: boolean;
}) {
  const { overall } = attempt;
  return (
    <Link
      to={`/answers/${attempt.id}`}
      aria-current={current ? 'page' : undefined}
      className={`flex min-h-8 flex-wrap items-baseline gap-x-4 px-2 py-1 hover:bg-surface ${current ? 'bg-surface' : ''}`}
    >
      <span className="w-4 font-mono text-muted">{number}</span>
      <span className="w-32">
        {overall === null ? (
          <span className="text-muted">not assessed</span>
        ) : (
          <>
            <span className="font-mono">{overall}</span> of 5: {votes[overall as keyof typeof votes].word}
          </>
        )}
      </span>
      <span className="w-20 text-muted">{formatCount(attempt.words, 'word')}</span>
      <span className="w-20 text-muted">
        {attempt.seconds === undefined ? '' : `${formatClock(attempt.seconds)} `}
        {attempt.mode}
      </span>
      <time dateTime={attempt.createdAt} className="text-xs text-muted">
        {formatTime(attempt.createdAt)}
      </time>
      <span className="text-xs">
        {[best && 'best', latest && 'latest', current && 'shown here'].filter(Boolean).join(', ')}
      </span>
    </Link>
  );
}
