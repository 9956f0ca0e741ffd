import type { CreateAnswer } from '@sounding/core/contract';
import type { AskedQuestion } from '../score/find-question.ts';

/** The body of an answer that is to be kept: as the page sends one. `seconds` is the time of typing. */
export function newAnswer(
  { id, text: words, kind }: AskedQuestion,
  answer: { readonly text: string; readonly seconds?: number; readonly revises?: string },
): CreateAnswer {
  const { text, seconds, revises } = answer;
  return {
    question: { ...(id === undefined ? {} : { id }), text: words },
    ...(kind === undefined ? {} : { kind }),
    mode: 'typed',
    text,
    ...(seconds === undefined ? {} : { seconds }),
    ...(revises === undefined ? {} : { revises }),
  };
}
