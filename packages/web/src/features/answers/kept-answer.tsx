import { type Assessment, type AttemptComparison, compareAttempts } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format.ts';
import { AttemptsStrip } from './attempts/attempts-strip.tsx';
import { comparisonWords } from './attempts/change-words.ts';
import type { AskedQuestion } from './desk/asked-question.ts';
import { FeedbackView } from './feedback-view.tsx';
import { DoubtfulWordsCheck } from './provisional/doubtful-words-check.tsx';
import { useProvisional } from './provisional/use-provisional.ts';
import type { PointsChanges } from './shown-answer.ts';
import { useAnswer } from './use-answer.ts';

/** A kept answer with its newest assessment, and how it compares with the one it revises. `onKept` hears of a mended one. */
export function KeptAnswer({
  answer,
  question,
  actions,
  onKept,
}: {
  answer: StoredAnswer;
  /** The question that it was scored on: the bank's own where there is one, for that knows more than what is kept. */
  question: AskedQuestion;
  actions: ReactNode;
  onKept: (answerId: string) => void;
}) {
  const earlier = useAnswer(answer.revises);
  const provisional = useProvisional(answer, question);
  const assessment: Assessment | undefined = answer.assessments[0];
  const comparison = useMemo(() => compare(earlier.data, answer), [earlier.data, answer]);
  if (assessment === undefined)
    return <p className="py-6 text-muted">This answer was kept without an assessment.</p>;
  return (
    <FeedbackView
      question={answer.question.text}
      kind={answer.question.kind}
      text={answer.text}
      mode={answer.mode}
      seconds={answer.seconds}
      timing={answer.timing}
      recordingId={answer.recordingId}
      assessment={assessment}
      changes={changesOf(comparison)}
      provisional={provisional.dimensions}
      actions={actions}
      check={(listen) => (
        <DoubtfulWordsCheck answer={answer} handle={provisional} listen={listen} onKept={onKept} />
      )}
      more={<AttemptsStrip answerId={answer.id} revises={answer.revises} />}
      status={
        <p className="text-xs text-muted">
          <time dateTime={answer.createdAt}>{formatTime(answer.createdAt)}</time>
          {answer.revises !== undefined && (
            <>
              {answer.retake === undefined ? ', a rewrite of ' : ', a retake of a part of '}
              {earlier.isError ? (
                'an earlier answer, which is gone'
              ) : (
                <Link to={`/answers/${answer.revises}`} className="underline">
                  an earlier answer
                </Link>
              )}
              {comparison === undefined ? (
                earlier.isPending && <ComparisonRoom />
              ) : (
                <>
                  <span>: {comparisonWords(comparison)}</span>
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
      }
    />
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

function compare(before: StoredAnswer | undefined, after: StoredAnswer): AttemptComparison | undefined {
  const [first] = before?.assessments ?? [];
  const [second] = after.assessments;
  if (before === undefined || first === undefined || second === undefined) return undefined;
  return compareAttempts({ ...before, assessment: first }, { ...after, assessment: second });
}

const NO_CHANGES: PointsChanges = {};

function changesOf(comparison: AttemptComparison | undefined): PointsChanges {
  return comparison?.comparable ? comparison.dimensions : NO_CHANGES;
}
