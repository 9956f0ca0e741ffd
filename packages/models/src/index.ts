/** Whatever of Sounding speaks to a model elsewhere. The one public door. */
export {
  type TranscribeFailure,
  type TranscribeRequest,
  type TranscribeResult,
  type TranscriptionEndpoint,
  transcribe,
} from './transcribe.ts';
