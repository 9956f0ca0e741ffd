import type { Assessment } from '@sounding/core';
import { notAssessed, votes } from '../../../lib/rubric-words.ts';

/** The vote on the whole exchange, beside that on the first answer alone. */
export function ClosingVote({ before, closing }: { before: Assessment | undefined; closing: Assessment }) {
  const { overall } = closing;
  if (overall === null) {
    return (
      <p className="border-y border-line py-2">
        Not assessed. {notAssessed[closing.reason ?? 'not_an_answer'].what}
      </p>
    );
  }
  const first = before?.overall ?? null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 border-y border-line py-2">
      <strong data-testid="closing-vote" className="font-semibold">
        <span className="font-mono">{overall}</span> of <span className="font-mono">5</span>:{' '}
        {votes[overall].word}
      </strong>
      <span className="text-sm text-muted">
        {first === null
          ? 'The first answer had no vote.'
          : first === overall
            ? 'As on the first answer alone.'
            : `On the first answer alone: ${first} of 5, ${votes[first].word}.`}
      </span>
    </p>
  );
}
