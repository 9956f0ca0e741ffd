import type { Assessment } from '@sounding/core';
import { notAssessedWords, votes } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';

/** The result in a sentence or two, for those who hear it. */
export function spokenResult({ overall, reason, advice }: Assessment, text: string): string {
  if (overall === null) return `Not assessed. ${notAssessedWords(reason, text).what}`;
  const first = advice[0] === undefined ? '' : ` Change first: ${advice[0].text}`;
  return `${overall} of 5: ${votes[overall].word}.${first}`;
}

/** The vote in words, and what it means. */
export function Vote({ assessment }: { assessment: Assessment }) {
  if (assessment.overall === null) return null;
  const { word, meaning } = votes[assessment.overall];
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 border-y border-line px-2 py-2">
      <strong data-testid="vote" className="font-semibold">
        <span className="font-mono">{assessment.overall}</span> of <span className="font-mono">5</span>:{' '}
        {word}
      </strong>
      <span className="text-sm text-muted">{meaning}</span>
    </p>
  );
}

/** Why there are no points, and what to do. */
export function NotAssessed({ assessment, text }: { assessment: Assessment; text: string }) {
  const { what, todo } = notAssessedWords(assessment.reason, text);
  return (
    <section aria-label="Not assessed" className="max-w-[72ch] border-y border-line py-3">
      <p className="flex items-center gap-2 font-medium text-warn">
        <Icon name="info" /> Not assessed
      </p>
      <p className="mt-1">
        {what} {todo}
      </p>
    </section>
  );
}
