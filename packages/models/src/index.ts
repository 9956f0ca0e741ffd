/** Whatever of Sounding speaks to a model elsewhere. The one public door. */
export { type ModelProvider, type ModelSettings, USUAL_DEADLINE_SECONDS } from './model-settings.ts';
export type { ModelUse, Prompt } from './prompt.ts';
export type { Redacted, Redactor, Replaced } from './redaction/redactor.ts';
export type { KeptReply, ReplyCache, RunOptions, RunResult } from './run-model.ts';
export type { AssessTaskInput, CoachTaskInput, ProbeTaskInput } from './tasks/inputs.ts';
export type { Held, Task } from './tasks/task.ts';
export {
  type TranscribeFailure,
  type TranscribeRequest,
  type TranscribeResult,
  type TranscriptionEndpoint,
  transcribe,
} from './transcribe.ts';
export type { AskOptions, ModelReply, OutboundText } from './transport/ask-model.ts';
