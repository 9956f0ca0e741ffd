import { type QuestionKind, STARTER_QUESTIONS } from '@sounding/core';
import { usageFailure } from '../failure.ts';
import { didYouMean } from '../nearest.ts';
import { type AskedQuestion, findQuestion } from '../score/find-question.ts';

/**
 * A question by its id or its words. A single word can only be an id: nobody asks a question like that. Throws a usage
 * failure for an id that there is not, with the nearest and with `hint`, which says where the ids are to be found.
 */
export function namedQuestion(given: string, kind: QuestionKind | undefined, hint: string): AskedQuestion {
  const found = findQuestion(given, kind);
  if (found.id !== undefined || /\s/.test(given.trim())) return found;
  const near = didYouMean(
    given,
    STARTER_QUESTIONS.map(({ id }) => id),
  );
  throw usageFailure(`there is no question with the id ${given}${near} (${hint})`);
}
