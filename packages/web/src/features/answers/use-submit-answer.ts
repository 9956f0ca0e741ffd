import type { Assessment, QuestionInput } from '@sounding/core';
import type { CreateAnswer } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../../lib/new-id.ts';
import { RequestError } from '../../lib/request.ts';
import { answerKeys, postAnswer } from './answers-api.ts';
import { scorer } from './scorer.ts';
import { bodyToSend, isKeyConflict } from './sending.ts';
import type { DraftHandle } from './use-draft.ts';

/** An answer on its way: assessed in the page at once, and kept by the server as soon as that can be. */
export interface Submission {
  readonly body: CreateAnswer;
  /** The page's own reading; null until it is there. */
  readonly assessment: Assessment | null;
  /** True where the page could not read it by itself: then the server's reading is waited for. */
  readonly scorerFailed: boolean;
  readonly state: 'saving' | 'unsaved';
  /** What went wrong, in words for people; empty while all is well. */
  readonly trouble: string;
}

/** What can be done with a submission. */
export interface SubmitHandle {
  readonly submission: Submission | null;
  submit(body: CreateAnswer, question: QuestionInput): void;
  retry(): void;
  /** Back to the editor; the draft is as it was. */
  withdraw(): void;
}

/**
 * Submits a draft: the assessment is made in the page while the request runs. The draft's id is the
 * request's key, so that submitting twice makes one answer; the draft is given up only once the server
 * has the answer, whose id `onKept` then hears.
 */
export function useSubmitAnswer(handle: DraftHandle, onKept: (answerId: string) => void): SubmitHandle {
  const [submission, setSubmission] = useState<Submission | null>(null);
  const queries = useQueryClient();
  const sending = useRef(false);
  // Who has gone elsewhere meanwhile is not called back to the answer.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const send = useCallback(
    async (fresh: CreateAnswer) => {
      if (sending.current) return;
      sending.current = true;
      setSubmission((before) => before && { ...before, state: 'saving', trouble: '' });
      try {
        const kept = await sendOnce(handle, fresh);
        if (kept === undefined) {
          // Another tab holds a newer text: nothing goes out unseen.
          setSubmission(null);
          return;
        }
        if (kept.created !== undefined) {
          const { assessment, body } = kept.created;
          queries.setQueryData(
            answerKeys.one(kept.id),
            (known: unknown) => known ?? asStored(kept.id, body, assessment),
          );
          void queries.invalidateQueries({ queryKey: answerKeys.all });
          handle.keep({ answerId: kept.id });
        }
        if (here.current) onKept(kept.id);
      } catch (error) {
        const trouble = error instanceof RequestError ? error.message : 'Sending failed in this page.';
        setSubmission((before) => before && { ...before, state: 'unsaved', trouble });
        if (!(error instanceof RequestError)) throw error;
      } finally {
        sending.current = false;
      }
    },
    [handle, queries, onKept],
  );

  const submit = useCallback(
    (body: CreateAnswer, question: QuestionInput) => {
      if (sending.current) return;
      setSubmission({ body, assessment: null, scorerFailed: false, state: 'saving', trouble: '' });
      const { text, mode, seconds } = body;
      scorer.assess({ text, mode, ...(seconds === undefined ? {} : { seconds }) }, question).then(
        (assessment) =>
          setSubmission((before) => (before?.body === body ? { ...before, assessment } : before)),
        () => setSubmission((before) => (before?.body === body ? { ...before, scorerFailed: true } : before)),
      );
      void send(body);
    },
    [send],
  );

  const retry = useCallback(() => {
    if (submission) void send(submission.body);
  }, [submission, send]);
  const withdraw = useCallback(() => setSubmission(null), []);

  return { submission, submit, retry, withdraw };
}

/** What became of a draft: an answer made now, or one that another tab made of it before. */
interface Kept {
  readonly id: string;
  readonly created?: { readonly body: CreateAnswer; readonly assessment: Assessment };
}

/**
 * Sends a body under the draft's id, and once more under a new one where that id was used for another text.
 * Sends nothing where another tab has sent the draft already, or holds a newer text (then undefined).
 */
async function sendOnce(handle: DraftHandle, fresh: CreateAnswer): Promise<Kept | undefined> {
  const body = bodyToSend(handle.draft, fresh);
  const draft = handle.keep({ sent: JSON.stringify(body) });
  if (draft.text !== fresh.text) return undefined;
  if (draft.answerId !== undefined) return { id: draft.answerId };
  try {
    const { id, assessment } = await postAnswer(body, draft.id);
    return { id, created: { body, assessment } };
  } catch (error) {
    if (!isKeyConflict(error)) throw error;
    const renewed = handle.keep({ id: newId(), sent: JSON.stringify(fresh) });
    const { id, assessment } = await postAnswer(fresh, renewed.id);
    return { id, created: { body: fresh, assessment } };
  }
}

function asStored(id: string, body: CreateAnswer, assessment: Assessment) {
  const { question, kind, keyPoints, mode, seconds, text, revises } = body;
  return {
    id,
    createdAt: new Date().toISOString(),
    question: {
      ...(question.id === undefined ? {} : { id: question.id }),
      text: question.text ?? '',
      kind: kind ?? 'story',
      ...(keyPoints === undefined ? {} : { keyPoints }),
    },
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    text,
    ...(revises === undefined ? {} : { revises }),
    assessments: [assessment],
  };
}
