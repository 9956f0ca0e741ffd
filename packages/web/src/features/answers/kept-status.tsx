import type { AttemptComparison } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format.ts';
import { comparisonWords } from './attempts/change-words.ts';

/** Where a kept answer stands: when it was given, how it compares with the one it revises, and the way to others. */
export function KeptStatus({
  answer,
  earlier,
  comparison,
  byLocal,
}: {
  answer: StoredAnswer;
  /** The answer that it revises, as far as it is here. */
  earlier: 'there' | 'coming' | 'gone';
  comparison: AttemptComparison | undefined;
  /** True where the comparison is of the local readings, and the page shows another. */
  byLocal: boolean;
}) {
  return (
    <p className="text-xs text-muted">
      <time dateTime={answer.createdAt}>{formatTime(answer.createdAt)}</time>
      {answer.revises !== undefined && (
        <>
          {answer.retake === undefined ? ', a rewrite of ' : ', a retake of a part of '}
          {earlier === 'gone' ? (
            'an earlier answer, which is gone'
          ) : (
            <Link to={`/answers/${answer.revises}`} className="underline">
              an earlier answer
            </Link>
          )}
          {comparison === undefined ? (
            earlier === 'coming' && <ComparisonRoom />
          ) : (
            <>
              <span>
                : {comparisonWords(comparison)}
                {byLocal && comparison.comparable && ', by the local engine'}
              </span>
              {' · '}
              <Link to={`/answers/${answer.id}/compare`} className="underline">
                compare
              </Link>
            </>
          )}
        </>
      )}
      {answer.question.text !== '' && (
        <>
          {' · '}
          <Link
            to={`/answers?question=${encodeURIComponent(answer.question.id ?? answer.question.text)}`}
            className="underline"
          >
            all answers to this question
          </Link>
        </>
      )}
    </p>
  );
}

/** Keeps the room of the comparison while the earlier answer is on its way, so that nothing moves when it is there. */
function ComparisonRoom() {
  return (
    <span aria-hidden="true" className="invisible">
      : 10 points more, beyond noise, vote ±0 · compare
    </span>
  );
}
