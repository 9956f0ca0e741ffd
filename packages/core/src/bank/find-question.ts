import { normaliseQuestion } from './normalise-question.ts';
import type { Question } from './question.ts';

/**
 * Finds one question by its id, or else by its text, where case, spacing and end marks do not matter.
 * Undefined when there is none; the first one when several have the same text.
 */
export function findQuestion(questions: readonly Question[], idOrText: string): Question | undefined {
  const byId = questions.find((q) => q.id === idOrText.trim());
  if (byId !== undefined) return byId;
  const wanted = normaliseQuestion(idOrText);
  return wanted === '' ? undefined : questions.find((q) => normaliseQuestion(q.text) === wanted);
}
