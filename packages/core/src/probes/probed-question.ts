import { applicableDimensions } from '../bank/occasion.ts';
import type { AskedQuestion } from '../rubric/score-answer.ts';

/**
 * The question as follow-ups go by it. A fault that somebody found in the past is told as a story, and asked about as
 * one; only a case or an explanation is asked about as such.
 */
export function probedQuestion(question: AskedQuestion): AskedQuestion {
  if (question.kind === 'story' || !applicableDimensions(question).has('ownership')) return question;
  return { ...question, kind: 'story' };
}
