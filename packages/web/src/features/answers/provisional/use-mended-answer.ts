import { remapTiming, type Timing } from '@sounding/core';
import type { CreateAnswer, StoredAnswer } from '@sounding/core/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from '../../../lib/new-id.ts';
import { answerKeys, postAnswer } from '../answers-api.ts';
import { roundTiming } from '../drafts/round-timing.ts';
import { applyMends, type Mend } from './apply-mends.ts';
import { keepConfirmed } from './confirmed-words.ts';
import type { ProvisionalHandle } from './use-provisional.ts';

/**
 * Keeps a transcript with its misheard words mended as an answer of its own, which revises the one that was heard, with
 * the same recording; `onKept` hears its id. What was confirmed stays confirmed.
 */
export function useMendedAnswer(
  answer: StoredAnswer,
  handle: ProvisionalHandle,
  onKept: (answerId: string) => void,
) {
  const queries = useQueryClient();
  // One key for one set of mends: sent twice, they make one answer.
  const key = useRef({ mends: '', id: '' });
  return useMutation({
    mutationFn: async (mends: readonly Mend[]) => {
      const wanted = JSON.stringify(mends);
      if (key.current.mends !== wanted) key.current = { mends: wanted, id: newId() };
      const mended = applyMends(answer.text, mends);
      const kept = await postAnswer(bodyOf(answer, mended.text), key.current.id);
      const passages = [...handle.confirmed, ...mends.map(({ start, end }) => ({ start, end }))];
      keepConfirmed(kept.id, passages.map(mended.moved));
      return kept.id;
    },
    onSuccess: (id) => {
      void queries.invalidateQueries({ queryKey: answerKeys.all });
      onKept(id);
    },
  });
}

function bodyOf(answer: StoredAnswer, text: string): CreateAnswer {
  const { question, seconds, timing, recordingId } = answer;
  return {
    question: { ...(question.id === undefined ? {} : { id: question.id }), text: question.text },
    kind: question.kind,
    mode: 'spoken',
    ...(seconds === undefined ? {} : { seconds }),
    text,
    ...(question.keyPoints === undefined ? {} : { keyPoints: question.keyPoints }),
    ...(timing === undefined ? {} : { timing: timingOf(remapTiming(answer.text, timing, text)) }),
    ...(recordingId === undefined ? {} : { recordingId }),
    revises: answer.id,
  };
}

/** The same timing in lists of its own, as a request body has them. */
function timingOf(timing: Timing): NonNullable<CreateAnswer['timing']> {
  const { words, voice, precise } = roundTiming(timing);
  return { words: [...words], voice: [...voice], precise };
}
