import type { Dimension, QuestionKind } from '@sounding/core';
import type { AssessRequest } from '@sounding/core/contract';
import type { QuestionBank } from '../bank.ts';
import { CodedError } from '../errors.ts';

/** The question as it was asked, with what the bank knows of it. */
export interface AskedQuestion {
  readonly id?: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly keyPoints?: readonly string[];
  readonly dimensions?: readonly Dimension[];
}

/**
 * Finds out what was asked. With both an id and a text, the text was asked; the bank's key points and
 * dimensions hold for the bank's own wording only. Without either the question is unknown, its text empty.
 * Throws `unknown_question` for an id that the bank has not, where no text stands in.
 */
export function resolveQuestion(
  bank: QuestionBank,
  request: Pick<AssessRequest, 'question' | 'kind' | 'keyPoints'>,
): AskedQuestion {
  const { id } = request.question;
  const known = id === undefined ? undefined : bank.find(id);
  const text = request.question.text ?? known?.text;
  if (text === undefined && id !== undefined) {
    throw new CodedError(
      'unknown_question',
      'Send the text of the question, or an id from GET /api/questions.',
      {
        faults: [{ path: 'body/question/id', message: 'is not in the bank' }],
      },
    );
  }
  const asked = text ?? '';
  const asWorded = known?.text === asked ? known : undefined;
  const keyPoints = request.keyPoints ?? asWorded?.keyPoints;
  return {
    ...(id === undefined ? {} : { id }),
    text: asked,
    kind: request.kind ?? known?.kind ?? bank.inferKind(asked),
    ...(keyPoints === undefined ? {} : { keyPoints }),
    ...(asWorded?.dimensions === undefined ? {} : { dimensions: asWorded.dimensions }),
  };
}
