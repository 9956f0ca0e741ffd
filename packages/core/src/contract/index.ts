/** The contract: zod schemas of the HTTP API and of files. A door of its own, so that core's rooms need no zod. */
export {
  type AnswerList,
  type AnswerSummary,
  type AssessRequest,
  type Attempt,
  type AttemptList,
  answerListSchema,
  answerSchema,
  assessRequestSchema,
  attemptListSchema,
  type CreateAnswer,
  type CreatedAnswer,
  createAnswerSchema,
  createdAnswerSchema,
  listAnswersQuerySchema,
  type StoredAnswer,
} from './answers.ts';
export { assessmentSchema, modelUsageSchema, probeSchema } from './assessment.ts';
export { draftSchema, type KeptDraft } from './drafts.ts';
export { type Health, healthSchema } from './health.ts';
export {
  type Agreement,
  agreementSchema,
  type InterviewerEvent,
  type InterviewerState,
  interviewerEventSchema,
  interviewerSchema,
  type ModelFailure,
  type ModelTask,
  modelFailureSchema,
  modelProviderSchema,
  modelTaskSchema,
  type OutboundPreview,
  type Outline,
  outboundPreviewSchema,
  outlineSchema,
  type RunModel,
  runModelSchema,
} from './interviewer.ts';
export { isPossibleKey, isReadableOnTheWay } from './keys.ts';
export {
  MAX_ANSWER_UNITS,
  MAX_BODY_BYTES,
  MAX_KEY_POINTS,
  MAX_QUESTION_UNITS,
  MAX_RECORDING_BYTES,
  MAX_RECORDING_SECONDS,
  MAX_SECONDS,
  MAX_TERM_UNITS,
  MAX_TERMS,
  MAX_TIMED_BODY_BYTES,
  MAX_TIMED_WORDS,
  RECORDING_BYTES_PER_SECOND,
} from './limits.ts';
export { type Problem, problemSchema } from './problem.ts';
export {
  listQuestionsQuerySchema,
  type QuestionList,
  questionListSchema,
  questionSchema,
} from './questions.ts';
export {
  listRecordingsQuerySchema,
  type Recording,
  type RecordingList,
  recordingListSchema,
  recordingSchema,
  type SpliceRequest,
  spliceRequestSchema,
  type Transcription,
  transcribeRequestSchema,
  transcriptionSchema,
} from './recordings.ts';
export { type ScoreLine, scoreLineSchema } from './score-line.ts';
export {
  type CreateSession,
  createSessionSchema,
  listSessionsQuerySchema,
  type SessionAnswer,
  type SessionList,
  type SessionSummary,
  type SessionView,
  sessionAnswerSchema,
  sessionListSchema,
  sessionSchema,
  sessionTurnSchema,
} from './sessions.ts';
export { type ChangeSettings, changeSettingsSchema, type Settings, settingsSchema } from './settings.ts';
export { timingSchema } from './timing.ts';
