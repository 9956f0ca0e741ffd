/** Whatever of Sounding speaks to a model elsewhere. The one public door. */
export {
  isLoopback,
  type ModelProvider,
  type ModelSettings,
  modelOrigin,
  readModelName,
  USUAL_DEADLINE_SECONDS,
} from './model-settings.ts';
export type { ModelUse, Prompt } from './prompt.ts';
export { NotRedactedError } from './redaction/must-be-redacted.ts';
export type { Redacted, Redactor, Replaced } from './redaction/redactor.ts';
export { type KeptReply, type ReplyCache, type RunOptions, type RunResult, runModel } from './run-model.ts';
export { ASSESS_PROMPT_VERSION } from './tasks/assess-prompt.ts';
export { assessTask, type HeldDimension, MODEL_ENGINE_VERSION } from './tasks/assess-task.ts';
export { coachTask } from './tasks/coach-task.ts';
export type { AssessTaskInput, CoachTaskInput, ProbeTaskInput } from './tasks/inputs.ts';
export { probeTask } from './tasks/probe-task.ts';
export type { Held, Task } from './tasks/task.ts';
export {
  type TranscribeFailure,
  type TranscribeRequest,
  type TranscribeResult,
  type TranscriptionEndpoint,
  transcribe,
} from './transcribe.ts';
export type { AskOptions, ModelReply, OutboundText } from './transport/ask-model.ts';
export { previewRequest } from './transport/preview-request.ts';
