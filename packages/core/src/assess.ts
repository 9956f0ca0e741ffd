import type { AnswerInput, Assess, AssessOptions, QuestionInput } from './engine.ts';
import { shippedModel } from './engine.ts';
import { judgeAnswer } from './judge-answer.ts';
import { openingProbes } from './opening-probes.ts';
import type { Assessment } from './rubric/assessment.ts';
import { loadModel, type StoredModel } from './trained-model.ts';

/**
 * The front hall: one answer to one question gives one assessment, in milliseconds and by itself, with the first five
 * follow-ups that an interviewer would ask of this answer alone.
 * Pure and deterministic: the same input gives the same JSON, byte for byte. Never throws; what cannot be
 * judged comes back as `not_assessed` with its reason, never as a low score.
 *
 * @example
 * assess({ text, mode: 'typed' }, { text: 'Why did you choose that database?' }, { assessmentId: 'a1' })
 */
export function assess(answer: AnswerInput, question: QuestionInput, options: AssessOptions): Assessment {
  const judged = judgeAnswer(shippedModel(), answer, question, options);
  return { ...judged.assessment, probes: openingProbes(judged) };
}

/** The same engine with other weights and no follow-ups: for measuring it on answers that its own weights have seen. */
export function createAssess(stored: StoredModel): Assess {
  const model = loadModel(stored);
  return (answer, question, options) => judgeAnswer(model, answer, question, options).assessment;
}
