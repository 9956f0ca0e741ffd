import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { formatClock } from '../lib/format.ts';
import { leftRecordings } from '../lib/left-recording.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Tells whoever left in mid-recording that it is kept, with the way back. */
export function LeftRecordingNotice() {
  const left = useSyncExternalStore(leftRecordings.subscribe, leftRecordings.current);
  return (
    <div role="status" className="empty:hidden">
      {left !== null && (
        <Notice
          tone="info"
          word="Recording ended"
          text={`Your recording of ${formatClock(left.seconds)} is kept with ${nameOf(left.what)}`}
        >
          <Link to={left.path} className={buttonClass()}>
            Go back to it
          </Link>
          <Button look="quiet" onClick={() => leftRecordings.forget()}>
            Fine
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** The question as the end of a sentence, whatever stop it has itself. */
function nameOf(question: string): string {
  const name = question.trim().replace(/[.\s]+$/, '');
  return name === '' ? 'its question.' : `“${name}”.`;
}
