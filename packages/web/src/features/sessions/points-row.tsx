import { type Assessment, DIMENSIONS, type Dimension, NOT_KNOWN_WORDS } from '@sounding/core';
import type { ReactNode } from 'react';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { notAssessedWords, votes } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';

/**
 * What an answer earned, in one small row: the vote where it is the answer to the question, then the points above 0. Of a
 * follow-up what it asked for is named even at 0. `children` come last.
 */
export function PointsRow({
  assessment,
  asked,
  notKnown,
  children,
}: {
  assessment: Assessment;
  /** What a follow-up asked for; absent for the answer to the question itself. */
  asked?: Dimension | undefined;
  /** True of a follow-up that was met with an honest "I don't know". */
  notKnown?: boolean;
  children?: ReactNode;
}) {
  const { overall, dimensions } = assessment;
  if (notKnown) {
    return (
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <span>
          <Icon name="info" /> {NOT_KNOWN_WORDS.what}
        </span>
        {children}
      </p>
    );
  }
  if (assessment.status === 'not_assessed') {
    return (
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <span>Not assessed. {notAssessedWords(assessment.reason, '').what}</span>
        {children}
      </p>
    );
  }
  const shown = DIMENSIONS.filter((name) => name === asked || (dimensions[name].points ?? 0) > 0);
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
      {asked === undefined && overall !== null && (
        <span className="text-text">
          <span className="font-mono">{overall}</span> of 5: {votes[overall].word}
        </span>
      )}
      {shown.map((name) => (
        <span key={name} className="whitespace-nowrap">
          {dimensionTitle(name)} <span className="font-mono text-text">{dimensions[name].points ?? 0}</span>
        </span>
      ))}
      {shown.length === 0 && <span>no points</span>}
      {children}
    </p>
  );
}
