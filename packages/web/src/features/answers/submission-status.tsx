import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Submission } from './use-submit-answer.ts';

/** Where a submitted answer stands: being saved, or not saved and why. */
export function SubmissionStatus({
  submission,
  onRetry,
  onWithdraw,
}: {
  submission: Submission;
  onRetry: () => void;
  onWithdraw: () => void;
}) {
  if (submission.state === 'saving') {
    return (
      <p role="status" className="text-xs text-muted">
        <Icon name="info" /> Saving …
      </p>
    );
  }
  const text = `${submission.trouble} Your answer stays in this browser as a draft until it is saved.`;
  return (
    <div role="alert">
      <Notice tone="bad" word="Not saved" text={text}>
        <Button onClick={onRetry}>Try again</Button>
        <Button look="quiet" onClick={onWithdraw}>
          Back to the editor
        </Button>
      </Notice>
    </div>
  );
}
