import type { AnswerInput, Assessment, QuestionInput } from '@sounding/core';
import type { CreateAnswer } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestError } from '../../lib/request.ts';
import { answerKeys, postAnswer } from './answers-api.ts';
import { scorer } from './scorer.ts';
import { sendOnce } from './send-once.ts';
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

/** Composes what is sent of a draft as it was submitted, with the recording that became known of only since then. */
export type ComposeAnswer = (lateSound: string | undefined) => CreateAnswer;

/** What can be done with a submission. */
export interface SubmitHandle {
  readonly submission: Submission | null;
  submit(compose: ComposeAnswer, question: QuestionInput): void;
  retry(): void;
  /** Back to the editor; the draft is as it was. */
  withdraw(): void;
}

/**
 * Submits a draft: the assessment is made in the page while the request runs. The draft's id is the
 * request's key, so that submitting twice makes one answer; the draft is given up only once the server
 * has the answer, whose id `onKept` then hears. `lateSound` is asked at every try: a recording can get to the server
 * after its words were submitted.
 */
export function useSubmitAnswer(
  handle: DraftHandle,
  lateSound: () => string | undefined,
  onKept: (answerId: string) => void,
): SubmitHandle {
  const [submission, setSubmission] = useState<Submission | null>(null);
  const queries = useQueryClient();
  const sending = useRef(false);
  const composed = useRef<ComposeAnswer | null>(null);
  // Who has gone elsewhere meanwhile is not called back to the answer.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const send = useCallback(
    async (compose: ComposeAnswer) => {
      if (sending.current) return;
      sending.current = true;
      setSubmission((before) => before && { ...before, state: 'saving', trouble: '' });
      try {
        const kept = await sendOnce(handle, compose(lateSound()), postAnswer);
        if (kept === undefined) {
          // Another tab holds a newer text: nothing goes out unseen.
          setSubmission(null);
          return;
        }
        if (kept.created !== undefined) {
          const { body, reply } = kept.created;
          queries.setQueryData(
            answerKeys.one(kept.id),
            (known: unknown) => known ?? asStored(kept.id, body, reply.assessment),
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
    [handle, lateSound, queries, onKept],
  );

  const submit = useCallback(
    (compose: ComposeAnswer, question: QuestionInput) => {
      if (sending.current) return;
      composed.current = compose;
      const body = compose(lateSound());
      setSubmission({ body, assessment: null, scorerFailed: false, state: 'saving', trouble: '' });
      scorer.assess(answerInput(body), question).then(
        (assessment) =>
          setSubmission((before) => (before?.body === body ? { ...before, assessment } : before)),
        () => setSubmission((before) => (before?.body === body ? { ...before, scorerFailed: true } : before)),
      );
      void send(compose);
    },
    [send, lateSound],
  );

  const retry = useCallback(() => {
    if (composed.current !== null) void send(composed.current);
  }, [send]);
  const withdraw = useCallback(() => setSubmission(null), []);

  return { submission, submit, retry, withdraw };
}

function answerInput({ text, mode, seconds, timing }: CreateAnswer): AnswerInput {
  return {
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(timing === undefined ? {} : { timing }),
  };
}

function asStored(id: string, body: CreateAnswer, assessment: Assessment) {
  const { question, kind, keyPoints, revises, recordingId, retake } = body;
  return {
    id,
    createdAt: new Date().toISOString(),
    question: {
      ...(question.id === undefined ? {} : { id: question.id }),
      text: question.text ?? '',
      kind: kind ?? 'story',
      ...(keyPoints === undefined ? {} : { keyPoints }),
    },
    ...answerInput(body),
    ...(revises === undefined ? {} : { revises }),
    ...(recordingId === undefined ? {} : { recordingId }),
    ...(retake === undefined ? {} : { retake }),
    assessments: [assessment],
  };
}
