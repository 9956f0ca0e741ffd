import type { InferenceSession, Tensor } from 'onnxruntime-web';

/** What is used of onnxruntime-web; it arrives as an argument, since a worker and Node load it in different ways. */
export interface Runtime {
  readonly InferenceSession: typeof InferenceSession;
  readonly Tensor: typeof Tensor;
}
