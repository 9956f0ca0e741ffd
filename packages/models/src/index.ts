/** Whatever of Sounding speaks to a model elsewhere. The one public door. */
export { type ModelDefaults, readModelDefaults } from './model-defaults.ts';
export {
  isLoopback,
  type ModelProvider,
  type ModelSettings,
  modelAddress,
  modelOrigin,
  readModelName,
  USUAL_DEADLINE_SECONDS,
} from './model-settings.ts';
export { plainWebAddress } from './plain-web-address.ts';
export type { ModelUse, Prompt } from './prompt.ts';
export { createRedactor } from './redaction/create-redactor.ts';
export { mustBeRedacted, NotRedactedError } from './redaction/must-be-redacted.ts';
export type { Redacted, Redactor, Replaced } from './redaction/redactor.ts';
export {
  hashOfRequest,
  type KeptReply,
  type ReplyCache,
  type RunOptions,
  type RunResult,
  runModel,
} from './run-model.ts';
export { ASSESS_PROMPT_VERSION } from './tasks/assess-prompt.ts';
export { assessTask, type HeldDimension } from './tasks/assess-task.ts';
export { coachTask } from './tasks/coach-task.ts';
export { MODEL_ENGINE_VERSION } from './tasks/hold-assessment.ts';
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
