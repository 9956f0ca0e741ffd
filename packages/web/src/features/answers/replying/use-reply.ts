import { useCallback, useRef, useState } from 'react';
import { RequestError } from '../../../lib/request.ts';
import { composeWords, withSound } from '../desk/compose-body.ts';
import { sendOnce } from '../send-once.ts';
import type { AnswerBody } from '../sending.ts';
import type { DraftHandle } from '../use-draft.ts';

/** How a reply stands: being written, on its way, not sent and why, or too late since somebody else was first. */
export type ReplyState =
  | { readonly kind: 'open' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'unsent'; readonly trouble: string }
  | { readonly kind: 'too-late' };

/** Sends the reply's words under a key and gives what the server made of them. The id is the answer's. */
export type PostReply<Reply> = (body: AnswerBody, key: string) => Promise<Reply & { readonly id: string }>;

/**
 * Sends a draft as the reply to what is open. The draft is given up only once the server has it; `onMoved` hears what the
 * server made of it, or nothing where another tab had sent it before. A conflict keeps the words: what was open is over.
 */
export function useReply<Reply>(
  handle: DraftHandle,
  lateSound: () => string | undefined,
  post: PostReply<Reply>,
  onMoved: (reply: Reply | undefined) => void,
) {
  const [state, setState] = useState<ReplyState>({ kind: 'open' });
  const sending = useRef(false);
  const send = useCallback(
    async (seconds: number) => {
      if (sending.current) return;
      sending.current = true;
      setState({ kind: 'sending' });
      try {
        const body = composeWords(withSound(handle.draft, lateSound()), seconds);
        const kept = await sendOnce(handle, body, post);
        setState({ kind: 'open' });
        if (kept === undefined) return;
        if (kept.created !== undefined) handle.keep({ answerId: kept.id });
        onMoved(kept.created?.reply);
      } catch (error) {
        setState(afterFailure(error));
        if (!(error instanceof RequestError)) throw error;
      } finally {
        sending.current = false;
      }
    },
    [handle, lateSound, post, onMoved],
  );
  return { state, send };
}

/** What a failure means for the words: only where the session has moved on would sending them again not help. */
function afterFailure(error: unknown): ReplyState {
  if (!(error instanceof RequestError)) return { kind: 'unsent', trouble: 'Sending failed in this page.' };
  return error.status === 409 ? { kind: 'too-late' } : { kind: 'unsent', trouble: error.message };
}
