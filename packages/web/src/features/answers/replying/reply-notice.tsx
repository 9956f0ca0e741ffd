import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ReplyState } from './use-reply.ts';

/** What went wrong with a reply, and what to do about it. The words are in the editor all the while. */
export function ReplyNotice({
  state,
  text,
  onRetry,
  onGoOn,
}: {
  state: ReplyState;
  text: string;
  onRetry: () => void;
  /** Gives the words up and shows what the session has come to. */
  onGoOn: () => void;
}) {
  const [copied, setCopied] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying.');
    }
  }
  return (
    <div role="alert" className="empty:hidden">
      {state.kind === 'unsent' && (
        <Notice tone="bad" word="Not sent" text={`${state.trouble} Your words are kept in this browser.`}>
          <Button onClick={onRetry}>Try again</Button>
        </Notice>
      )}
      {state.kind === 'too-late' && (
        <Notice
          tone="warn"
          word="Moved on"
          text="This was answered or passed elsewhere, perhaps in another tab. Copy your words if you want them; going on gives them up."
        >
          <Button onClick={() => void copy()}>Copy my words</Button>
          <Button onClick={onGoOn}>Go on with the session</Button>
          <span role="status" className="self-center text-xs text-muted empty:hidden">
            {copied}
          </span>
        </Notice>
      )}
    </div>
  );
}
