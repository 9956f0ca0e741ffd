import { type Assessment, type AttemptComparison, compareAttempts } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { leadingOf } from '../../../lib/leading-of.ts';

/** Two kept answers compared, and the readings that were compared. */
export interface ComparedAnswers {
  readonly comparison: AttemptComparison;
  readonly first: Assessment;
  readonly second: Assessment;
}

/**
 * Compares two kept answers by readings of one engine: that of `shown`, the reading that is on the page, where the earlier
 * answer has one too; else the local engine's, which reads every answer. Undefined where one of them was never read.
 */
export function compareStored(
  before: StoredAnswer,
  after: StoredAnswer,
  shown: Assessment | undefined = leadingOf(after),
): ComparedAnswers | undefined {
  if (shown === undefined) return undefined;
  const own = compare(before, after, newestOf(before, shown.engine.kind), shown);
  if (own?.comparison.comparable || shown.engine.kind === 'local') return own;
  return compare(before, after, newestOf(before, 'local'), newestOf(after, 'local')) ?? own;
}

function compare(
  before: StoredAnswer,
  after: StoredAnswer,
  first: Assessment | undefined,
  second: Assessment | undefined,
): ComparedAnswers | undefined {
  if (first === undefined || second === undefined) return undefined;
  const comparison = compareAttempts({ ...before, assessment: first }, { ...after, assessment: second });
  return { comparison, first, second };
}

function newestOf({ assessments }: StoredAnswer, kind: Assessment['engine']['kind']): Assessment | undefined {
  return assessments.find(({ engine }) => engine.kind === kind);
}
