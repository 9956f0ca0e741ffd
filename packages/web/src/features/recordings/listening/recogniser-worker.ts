import voiceUrl from '@ricky0123/vad-web/dist/silero_vad_v5.onnx?url';
import { createTranscriber, type StreamEvent, type Transcriber } from '@sounding/speech';
import tokenizer from 'llama-tokenizer-js';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import { DECODER, ENCODER, fetchModel } from './weights.ts';
import type { FromRecogniser, ToRecogniser } from './worker-messages.ts';

// The recogniser, off the page's thread. Sound that comes before it is loaded waits in the messages' order.

/** How often the progress of loading is told, in bytes. */
const PROGRESS_STEP = 500_000;

/** The recording that was begun last, and the one that is being worked on: it may lag behind. */
let newest = 0;
let current = 0;
const loaded = load();
loaded.then(
  () => say({ kind: 'ready' }),
  (error: unknown) => say({ kind: 'broken', why: reasonOf(error) }),
);
let order: Promise<unknown> = loaded.catch(() => undefined);

self.addEventListener('message', ({ data }: MessageEvent<ToRecogniser>) => {
  // A later recording makes an earlier one's remaining sound void.
  if (data.kind === 'begin') newest = data.id;
  order = order
    .then(async () => {
      if (data.id === newest) await obey(data, await loaded);
    })
    .catch((error: unknown) => say({ kind: 'failed', id: data.id, why: reasonOf(error) }));
});

async function obey(message: ToRecogniser, transcriber: Transcriber): Promise<void> {
  current = message.id;
  if (message.kind === 'begin') return transcriber.reset();
  if (message.kind === 'push') return transcriber.push(message.samples);
  // Waited for, so that all events until then are this recording's.
  const { text, timing } = await transcriber.finish();
  say({ kind: 'done', id: message.id, text, timing });
}

async function load(): Promise<Transcriber> {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmPaths = { wasm: wasmUrl };
  const total = ENCODER.bytes + DECODER.bytes;
  let got = 0;
  let told = 0;
  const onBytes = (count: number) => {
    got += count;
    if (got - told < PROGRESS_STEP && got < total) return;
    told = got;
    say({ kind: 'loading', loaded: got, total });
  };
  const [encoder, decoder, voice] = await Promise.all([
    fetchModel(ENCODER, onBytes),
    fetchModel(DECODER, onBytes),
    fetchVoiceModel(),
  ]);
  return createTranscriber({ files: { encoder, decoder, voice }, ort, pieces: tokenizer.vocabById, onEvent });
}

async function fetchVoiceModel(): Promise<Uint8Array> {
  const reply = await fetch(voiceUrl).catch(() => undefined);
  if (!reply?.ok) throw new Error('the server does not answer');
  return new Uint8Array(await reply.arrayBuffer());
}

function onEvent(event: StreamEvent): void {
  if (event.kind === 'partial') say({ kind: 'partial', id: current, text: event.text });
  else say({ kind: 'piece', id: current, text: event.text, to: event.to });
}

function say(message: FromRecogniser): void {
  self.postMessage(message);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
