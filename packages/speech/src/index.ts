/** The recogniser's front door: every public name. */
export { fromPcm, toPcm, wavHeader } from './pcm.ts';
export { createResampler, type Resampler } from './resample.ts';
export type { Runtime } from './runtime.ts';
export { SAMPLE_RATE } from './sample-rate.ts';
export type { StreamEvent, Transcript } from './stream.ts';
export {
  createTranscriber,
  type Transcriber,
  type TranscriberFiles,
  type TranscriberParts,
} from './transcriber.ts';
