import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { attentionName, exposeAttention } from './expose-attention.ts';
import { findLoop } from './find-loop.ts';
import type { Runtime } from './runtime.ts';
import { SAMPLE_RATE } from './sample-rate.ts';
import { writeTokens } from './token-text.ts';

/** The shape of Moonshine-tiny, see https://arxiv.org/abs/2410.15608 */
const LAYERS = 6;
/** Attention heads of a layer. */
export const HEADS = 8;
const HEAD_SIZE = 36;
const FIRST_TOKEN = 1;
const END_TOKEN = 2;
/** Nobody says more: the fastest speakers come to about six. */
const MOST_TOKENS_A_SECOND = 8;
/** Shorter sound has no word in it, and the encoder needs a few frames to stand on. */
const SHORTEST_SECONDS = 0.1;

/** A token as it was recognised. */
export interface RecognisedToken {
  /** With a leading space where a word begins. */
  readonly text: string;
  /** Natural logarithm of the probability that the model gave it, 0 or less. */
  readonly logProbability: number;
  /** Where the decoder looked: `LAYERS * HEADS` rows of `frames` values, each row summing to 1. */
  readonly attention: Float32Array;
}

/** What was heard in one piece of sound. */
export interface Recognition {
  readonly tokens: readonly RecognisedToken[];
  /** How many frames the encoder made of the sound; they are spread evenly over it. */
  readonly frames: number;
  /** Where the decoder looked when it decided that all was said; absent where it was stopped. */
  readonly endAttention?: Float32Array;
}

/** Turns up to half a minute of sound (16 kHz, mono, -1..1) into tokens. */
export type Recognise = (samples: Float32Array) => Promise<Recognition>;

/** The bytes of the two model files, and the pieces that token numbers stand for. */
export interface RecogniserFiles {
  readonly encoder: Uint8Array;
  readonly decoder: Uint8Array;
  readonly pieces: readonly string[];
}

/**
 * Loads the recogniser: Moonshine-tiny, English, run greedily. Rejects where a file
 * is not the expected model or the runtime cannot start.
 */
export async function loadRecogniser(files: RecogniserFiles, runtime: Runtime): Promise<Recognise> {
  const encoder = await runtime.InferenceSession.create(files.encoder, SESSION);
  const decoder = await runtime.InferenceSession.create(exposeAttention(files.decoder, LAYERS), SESSION);
  return async (samples) => {
    if (samples.length < SHORTEST_SECONDS * SAMPLE_RATE) return { tokens: [], frames: 0 };
    const input = new runtime.Tensor('float32', samples, [1, samples.length]);
    const hidden = (await encoder.run({ input_values: input })).last_hidden_state;
    if (hidden === undefined) throw new Error('The encoder gave nothing');
    const most = Math.ceil((samples.length / SAMPLE_RATE) * MOST_TOKENS_A_SECOND) + 2;
    return decode(decoder, runtime, hidden, most, files.pieces);
  };
}

const SESSION: InferenceSession.SessionOptions = {
  executionProviders: ['wasm'],
  graphOptimizationLevel: 'all',
};

const CACHE_NAMES = Array.from({ length: LAYERS }, (_, layer) =>
  ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value'].map((part) => `${layer}.${part}`),
).flat();
const ATTENTION_NAMES = Array.from({ length: LAYERS }, (_, layer) => attentionName(layer));
const FIRST_OUTPUTS = ['logits', ...ATTENTION_NAMES, ...CACHE_NAMES.map((name) => `present.${name}`)];
/** After the first token the encoder's part of the cache stays as it is: it need not be copied out again. */
const NEXT_OUTPUTS = FIRST_OUTPUTS.filter((name) => !name.includes('.encoder.'));

async function decode(
  decoder: InferenceSession,
  runtime: Runtime,
  hidden: Tensor,
  most: number,
  pieces: readonly string[],
): Promise<Recognition> {
  const frames = hidden.dims[1] ?? 0;
  const empty = new runtime.Tensor('float32', new Float32Array(0), [0, HEADS, 1, HEAD_SIZE]);
  const cache = new Map<string, Tensor>(CACHE_NAMES.map((name) => [name, empty]));
  const ids: number[] = [];
  const found: { readonly logProbability: number; readonly attention: Float32Array }[] = [];
  let endAttention: Float32Array | undefined;
  for (let last = FIRST_TOKEN; ids.length < most; ) {
    const first = ids.length === 0;
    const feeds: Record<string, Tensor> = {
      input_ids: new runtime.Tensor('int64', BigInt64Array.of(BigInt(last)), [1, 1]),
      encoder_hidden_states: hidden,
      use_cache_branch: new runtime.Tensor('bool', Uint8Array.of(first ? 0 : 1), [1]),
    };
    for (const [name, tensor] of cache) feeds[`past_key_values.${name}`] = tensor;
    const outputs = await decoder.run(feeds, first ? FIRST_OUTPUTS : NEXT_OUTPUTS);
    const best = pickBest(valuesOf(outputs, 'logits'));
    const attention = joinRows(outputs, frames);
    if (best.id === END_TOKEN) {
      endAttention = attention;
      break;
    }
    ids.push(best.id);
    found.push({ logProbability: best.logProbability, attention });
    const keep = findLoop(ids);
    if (keep !== undefined) {
      ids.length = keep;
      break;
    }
    for (const name of CACHE_NAMES) {
      const tensor = outputs[`present.${name}`];
      if (tensor !== undefined) cache.set(name, tensor);
    }
    last = best.id;
  }
  const texts = writeTokens(ids, pieces);
  return {
    frames,
    ...(endAttention === undefined ? {} : { endAttention }),
    tokens: ids.flatMap((_, i) => {
      const one = found[i];
      return one === undefined ? [] : [{ text: texts[i] ?? '', ...one }];
    }),
  };
}

/** The likeliest token and the logarithm of its probability among all. */
function pickBest(logits: Float32Array): { readonly id: number; readonly logProbability: number } {
  let id = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) {
    const value = logits[i] ?? highest;
    if (value > highest) {
      highest = value;
      id = i;
    }
  }
  let sum = 0;
  for (const value of logits) sum += Math.exp(value - highest);
  return { id, logProbability: -Math.log(sum) };
}

function joinRows(outputs: InferenceSession.OnnxValueMapType, frames: number): Float32Array {
  const rows = new Float32Array(LAYERS * HEADS * frames);
  ATTENTION_NAMES.forEach((name, layer) => {
    rows.set(valuesOf(outputs, name), layer * HEADS * frames);
  });
  return rows;
}

function valuesOf(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`The decoder gave no ${name}`);
  return data;
}
