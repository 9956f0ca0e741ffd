import { type AnswerInput, type AssessOptions, type QuestionInput, shippedModel } from './engine.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Assessment } from './rubric/assessment.ts';

/**
 * The assessment that `assess` makes, with no follow-ups. In a file of its own, so that a page's worker loads it without
 * what follow-ups know of technologies.
 */
export function assessWithoutProbes(
  answer: AnswerInput,
  question: QuestionInput,
  options: AssessOptions,
): Assessment {
  return judgeAnswer(shippedModel(), answer, question, options).assessment;
}
