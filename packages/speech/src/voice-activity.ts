import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { Runtime } from './runtime.ts';
import { SAMPLE_RATE } from './sample-rate.ts';

/** Samples that are judged at a time: the detector knows no other length. */
export const FRAME_SAMPLES = 512;
/** The length of a frame in seconds. */
export const FRAME_SECONDS = FRAME_SAMPLES / SAMPLE_RATE;

/** The end of the frame before goes in front of each, so that an onset at a border is seen whole. */
const CONTEXT_SAMPLES = 64;
const STATE_SHAPE: readonly number[] = [2, 1, 128];

/** Judges one frame after another: how likely it is, 0..1, that somebody speaks in it. */
export type HearVoice = (frame: Float32Array) => Promise<number>;

/**
 * Loads Silero's voice activity detector (v5, https://github.com/snakers4/silero-vad). Gives a function that begins
 * a recording: what it returns remembers what went before. Rejects where the file is not the detector.
 */
export async function loadVoiceActivity(model: Uint8Array, runtime: Runtime): Promise<() => HearVoice> {
  const session = await runtime.InferenceSession.create(model, { executionProviders: ['wasm'] });
  const rate = new runtime.Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE)), []);
  const silence = new Float32Array(STATE_SHAPE.reduce((product, size) => product * size, 1));
  return () => {
    let state: Tensor = new runtime.Tensor('float32', silence, STATE_SHAPE);
    let context = new Float32Array(CONTEXT_SAMPLES);
    return async (frame) => {
      const input = new Float32Array(CONTEXT_SAMPLES + FRAME_SAMPLES);
      input.set(context);
      input.set(frame, CONTEXT_SAMPLES);
      context = input.slice(-CONTEXT_SAMPLES);
      const outputs: InferenceSession.OnnxValueMapType = await session.run({
        input: new runtime.Tensor('float32', input, [1, input.length]),
        state,
        sr: rate,
      });
      const likely = outputs.output?.data[0];
      if (typeof likely !== 'number' || outputs.stateN === undefined) {
        throw new Error('The voice detector gave no judgement');
      }
      state = outputs.stateN;
      return likely;
    };
  };
}
