import {
  type AnswerInput,
  type Assessment,
  assess,
  type Level,
  type QuestionInput,
  toWellFormedText,
} from '@sounding/core';
import { assessmentIdOf } from './assessment-id.ts';

/** The level an answer is judged for where nobody said otherwise: the rubric's own. */
export const DEFAULT_LEVEL: Level = 'senior';

/**
 * Scores one answer as the command line does: text made well-formed first, and an id made from all that
 * went in, the engine included, so that the same answer always gives the same assessment. Never throws.
 */
export function scoreAnswer(
  answer: AnswerInput,
  question: QuestionInput,
  level: Level = DEFAULT_LEVEL,
): Assessment {
  const text = toWellFormedText(answer.text);
  const asked = toWellFormedText(question.text);
  const { kind, keyPoints, dimensions } = question;
  const { mode, seconds } = answer;
  const assessment = assess(
    { ...answer, text },
    { ...question, text: asked },
    { assessmentId: 'pending', level },
  );
  const { engine, rubricVersion } = assessment;
  const made = [engine, rubricVersion, level, asked, kind, dimensions, keyPoints, mode, seconds, text];
  return { ...assessment, assessmentId: assessmentIdOf(made.map((part) => part ?? null)) };
}
