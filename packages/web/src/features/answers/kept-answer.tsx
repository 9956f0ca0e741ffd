import type { Assessment } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format.ts';
import { FeedbackView } from './feedback-view.tsx';
import { comparePoints, type PointsDelta } from './points-delta.ts';
import { useAnswer } from './use-answer.ts';

/** A kept answer with its newest assessment, and how it compares with the one it rewrites. */
export function KeptAnswer({ answer, actions }: { answer: StoredAnswer; actions: ReactNode }) {
  const earlier = useAnswer(answer.revises);
  const assessment: Assessment | undefined = answer.assessments[0];
  if (assessment === undefined)
    return <p className="py-6 text-muted">This answer was kept without an assessment.</p>;
  const before = earlier.data?.assessments[0];
  const delta = before === undefined ? undefined : comparePoints(before, assessment);
  return (
    <FeedbackView
      question={answer.question.text}
      text={answer.text}
      mode={answer.mode}
      assessment={assessment}
      deltas={delta?.comparable ? delta.dimensions : {}}
      actions={actions}
      status={
        <p className="text-xs text-muted">
          <time dateTime={answer.createdAt}>{formatTime(answer.createdAt)}</time>
          {answer.revises !== undefined && (
            <>
              {', a rewrite of '}
              {earlier.isError ? (
                'an earlier answer, which is gone'
              ) : (
                <Link to={`/answers/${answer.revises}`} className="underline">
                  an earlier answer
                </Link>
              )}
              {delta && <span>: {deltaWords(delta)}</span>}
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

function deltaWords(delta: PointsDelta): string {
  if (!delta.comparable) {
    return delta.because === 'engine'
      ? 'read by another engine, so the points do not compare'
      : 'one of the two has no points to compare';
  }
  const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '±0');
  return `${signed(delta.total)} ${Math.abs(delta.total) === 1 ? 'point' : 'points'}, vote ${signed(delta.overall)}`;
}
