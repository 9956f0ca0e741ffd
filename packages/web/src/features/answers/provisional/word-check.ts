import type { AnswerInput, QuestionInput, Span } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import type { CheckTerms } from '../assess-client.ts';
import { type AskedQuestion, questionInput } from '../desk/asked-question.ts';
import { placeName } from '../mending/place-name.ts';
import { termsOfQuestion } from '../speaking/terms-of-question.ts';

/** What the scorer is asked in order to go through the words of a kept answer. */
interface WordCheck {
  readonly input: AnswerInput;
  readonly question: QuestionInput;
  readonly terms: CheckTerms;
}

/**
 * The check of a kept answer against the question that it was scored on. That is the bank's own, where there is one: with
 * other dimensions other points would be weighed.
 */
export function wordCheckOf(
  { text, mode, seconds, timing }: StoredAnswer,
  question: AskedQuestion,
  confirmed: readonly Span[],
): WordCheck {
  return {
    input: {
      text,
      mode,
      ...(seconds === undefined ? {} : { seconds }),
      ...(timing === undefined ? {} : { timing }),
    },
    question: questionInput(question, question.text),
    terms: { terms: termsOfQuestion(question), confidential: [], confirmed: confirmed.map(placeName) },
  };
}
