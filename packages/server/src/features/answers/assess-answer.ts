import { type Assessment, assess } from '@sounding/core';
import type { AssessRequest, CreateAnswer } from '@sounding/core/contract';
import { type AnswerMaking, makeAnswer, toInput } from '../../answering/make-answer.ts';
import type { NewAnswer } from '../../answering/new-answer.ts';
import { type AskedQuestion, resolveQuestion } from '../../answering/resolve-question.ts';
import type { QuestionBank } from '../../bank.ts';

/** What a new answer is assessed with. */
export interface AssessingDeps extends AnswerMaking {
  readonly bank: QuestionBank;
}

/**
 * Makes of a request the answer that is to be kept, assessed. Throws `unknown_question`, `unknown_recording` or
 * `invalid_request`.
 */
export async function assessNewAnswer(deps: AssessingDeps, body: CreateAnswer): Promise<NewAnswer> {
  const asked = resolveQuestion(deps.bank, body);
  const { dimensions: _, ...question } = asked;
  return makeAnswer(deps, body, question, (answer, assessmentId) => assess(answer, asked, { assessmentId }));
}

/** Assesses what a request says, by the local engine. */
export function assessAnswer(
  request: AssessRequest,
  question: AskedQuestion,
  assessmentId: string,
): Assessment {
  return assess(toInput(request), question, { assessmentId });
}
