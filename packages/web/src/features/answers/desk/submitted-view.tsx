import { Suspense } from 'react';
import { Waiting } from '../../../ui/waiting.tsx';
import { SubmissionStatus } from '../submission-status.tsx';
import type { Submission } from '../use-submit-answer.ts';
import { feedbackView } from './late-feedback.ts';

/** An answer that was submitted, in the editor's place: its feedback, and whether it is kept yet. */
export function SubmittedView({
  question,
  submission,
  straightOn,
  onRetry,
  onWithdraw,
}: {
  question: string;
  submission: Submission;
  /** True where something else than the feedback comes next. */
  straightOn: boolean;
  onRetry: () => void;
  onWithdraw: () => void;
}) {
  const status = <SubmissionStatus submission={submission} onRetry={onRetry} onWithdraw={onWithdraw} />;
  const FeedbackView = feedbackView();
  if (submission.assessment === null || straightOn) {
    return (
      <div className="mx-auto flex w-full max-w-[46rem] flex-col gap-4">
        {status}
        {!submission.scorerFailed && !straightOn && <Waiting what="Reading your answer" />}
      </div>
    );
  }
  return (
    <Suspense fallback={<Waiting what="Opening the feedback" />}>
      <FeedbackView
        question={question}
        kind={submission.body.kind}
        text={submission.body.text}
        mode={submission.body.mode}
        seconds={submission.body.seconds}
        timing={submission.body.timing}
        recordingId={submission.body.recordingId}
        assessment={submission.assessment}
        status={status}
      />
    </Suspense>
  );
}
