import { loadRecogniser } from './recogniser.ts';
import type { Runtime } from './runtime.ts';
import { openStream, type StreamEvent, type Transcript } from './stream.ts';
import { loadVoiceActivity } from './voice-activity.ts';

/** The bytes of the three models: Moonshine-tiny's two files and Silero's voice detector. */
export interface TranscriberFiles {
  readonly encoder: Uint8Array;
  readonly decoder: Uint8Array;
  readonly voice: Uint8Array;
}

/** Turns a voice into text while it is heard. One recording at a time. */
export interface Transcriber {
  /** Takes the next samples: 16 kHz, mono, -1..1. Never waits. */
  push(samples: Float32Array): void;
  /** Ends the recording and gives all that was said in it. Rejects where a model failed. */
  finish(): Promise<Transcript>;
  /** Forgets the recording; no event of it comes any more. */
  reset(): void;
  /** Transcribes a whole recording at once, with the same result as bit by bit. */
  transcribe(samples: Float32Array): Promise<Transcript>;
}

/** What `createTranscriber` needs: the models, the runtime that runs them, and the pieces that tokens stand for. */
export interface TranscriberParts {
  readonly files: TranscriberFiles;
  /** The module `onnxruntime-web/wasm`, set to one thread. */
  readonly ort: Runtime;
  /** The vocabulary in the order of its numbers: `vocabById` of llama-tokenizer-js. */
  readonly pieces: readonly string[];
  readonly onEvent?: (event: StreamEvent) => void;
}

/**
 * Loads the models and makes a transcriber: a few seconds and about 400 MB of memory. English only. Rejects where a file is not
 * the expected model or the runtime cannot start.
 *
 * @example
 * const transcriber = await createTranscriber({ files, ort, pieces: llamaTokenizer.vocabById, onEvent: show });
 * transcriber.push(samples);
 * const { text, timing } = await transcriber.finish();
 */
export async function createTranscriber(parts: TranscriberParts): Promise<Transcriber> {
  const { files, ort, pieces, onEvent = () => {} } = parts;
  const recognise = await loadRecogniser({ ...files, pieces }, ort);
  const beginListening = await loadVoiceActivity(files.voice, ort);
  const open = (idle: Promise<unknown>) => openStream({ hear: beginListening(), recognise, onEvent, idle });
  let stream = open(Promise.resolve());
  const replace = () => {
    const old = stream;
    // Models are run by one stream at a time.
    stream = open(old.done.catch(() => {}));
    return old;
  };
  const finish = async () => {
    const old = replace();
    old.end();
    return old.done;
  };
  return {
    push: (samples) => stream.push(samples),
    finish,
    reset: () => replace().close(),
    transcribe: (samples) => {
      replace().close();
      stream.push(samples);
      return finish();
    },
  };
}
