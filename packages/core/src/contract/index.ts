/** The contract: zod schemas of the HTTP API and of files. A door of its own, so that core's rooms need no zod. */
export {
  type AnswerList,
  type AnswerSummary,
  type AssessRequest,
  answerListSchema,
  answerSchema,
  assessRequestSchema,
  type CreateAnswer,
  type CreatedAnswer,
  createAnswerSchema,
  createdAnswerSchema,
  listAnswersQuerySchema,
  type StoredAnswer,
} from './answers.ts';
export { assessmentSchema } from './assessment.ts';
export { type Health, healthSchema } from './health.ts';
export {
  MAX_ANSWER_UNITS,
  MAX_BODY_BYTES,
  MAX_KEY_POINTS,
  MAX_QUESTION_UNITS,
  MAX_SECONDS,
} from './limits.ts';
export { type Problem, problemSchema } from './problem.ts';
export {
  listQuestionsQuerySchema,
  type QuestionList,
  questionListSchema,
  questionSchema,
} from './questions.ts';
export { type ScoreLine, scoreLineSchema } from './score-line.ts';
