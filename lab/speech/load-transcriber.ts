import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTranscriber, type StreamEvent, type Transcriber } from '@sounding/speech';
import llamaTokenizer from 'llama-tokenizer-js';
import * as ort from 'onnxruntime-web/wasm';
import { InputError } from '../data/answers.ts';

const WEIGHTS = new URL('../../packages/speech/weights/', import.meta.url);
const require = createRequire(import.meta.url);

/** Loads the recogniser as the page does, from the weights of this checkout. Throws an `InputError` where they are missing. */
export async function loadTranscriber(onEvent?: (event: StreamEvent) => void): Promise<Transcriber> {
  ort.env.wasm.numThreads = 1;
  return createTranscriber({
    files: {
      encoder: readWeights('encoder_model.onnx'),
      decoder: readWeights('decoder_model_merged.onnx'),
      voice: readFileSync(require.resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx')),
    },
    ort,
    pieces: llamaTokenizer.vocabById,
    ...(onEvent === undefined ? {} : { onEvent }),
  });
}

function readWeights(name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, WEIGHTS));
  } catch (cause) {
    throw new InputError('The recogniser is not here: run node scripts/fetch-recogniser.mjs', { cause });
  }
}
