import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import llamaTokenizer from 'llama-tokenizer-js';
import * as ort from 'onnxruntime-web/wasm';
import type { Runtime } from './runtime.ts';
import type { TranscriberFiles } from './transcriber.ts';

const WEIGHTS = new URL('../weights/', import.meta.url);

/**
 * True where tests need not run on the real weights: they were never fetched, and this is not CI, where that is
 * a failure. `node scripts/fetch-recogniser.mjs` fetches them.
 */
export const MAY_SKIP_WEIGHTS =
  process.env.CI === undefined && !existsSync(new URL('decoder_model_merged.onnx', WEIGHTS));

/** Reads the real weights. Throws where they are not there. */
export function readWeights(): TranscriberFiles {
  const voice = createRequire(import.meta.url).resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx');
  return {
    encoder: readFileSync(new URL('encoder_model.onnx', WEIGHTS)),
    decoder: readFileSync(new URL('decoder_model_merged.onnx', WEIGHTS)),
    voice: readFileSync(voice),
  };
}

/** The runtime on one thread, as the page's worker runs it. */
export function loadRuntime(): Runtime {
  ort.env.wasm.numThreads = 1;
  return ort;
}

/** What token numbers stand for. */
export const PIECES: readonly string[] = llamaTokenizer.vocabById;
