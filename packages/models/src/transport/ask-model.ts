import type { ModelUsage } from '@sounding/core';
import type { ModelFailure } from '@sounding/core/contract';
import { failureOfErrorEvent, failureOfGate } from './failures.ts';
import type { Send } from './language-model.ts';
import { openReply } from './open-reply.ts';
import type { PreparedRequest } from './prepare-request.ts';
import type { StreamedPart } from './stream-model.ts';

/** What is known of a request before it is sent: exactly what would be sent. */
export interface OutboundText {
  readonly url: string;
  /** A key is shown as "…". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A model's reply as it wrote it, or why there is none. */
export type ModelReply =
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly usage?: ModelUsage;
      /** The model was stopped before its end, by length or a stream that just ended: what is there may be whole or not. */
      readonly cut?: true;
    }
  | { readonly kind: 'failed'; readonly reason: ModelFailure };

/** How a model is asked. */
export interface AskOptions {
  /** True only where the person agreed to have text sent to this model: nothing is sent otherwise. */
  readonly agreed: boolean;
  /** Asked before every try: false where what was agreed to holds no longer, and then nothing more is sent. Never throws. */
  readonly stillMayAsk?: () => Promise<boolean>;
  /** Cancels: the reply is `failed` with `cancelled`. */
  readonly signal?: AbortSignal;
  /** All of the text so far, whenever more of it has come. */
  readonly onText?: (soFar: string) => void;
  /** A try failed for a while; the next one begins in so many milliseconds. */
  readonly onWaiting?: (reason: ModelFailure, milliseconds: number) => void;
  /** 0..1, for the jitter of retries. */
  readonly random: () => number;
}

/** Largest reply that is read, in bytes of its stream (each word comes wrapped in some 200 bytes) and in UTF-16 code units. */
const MAX_STREAM_BYTES = 16 * 1024 * 1024;
const MAX_UNITS = 256 * 1024;

/**
 * Sends a prepared request to a model and gives back its reply as it wrote it: what is to be made of it is for the
 * task to say. It goes by the one gate, within the deadline, and again where the provider was busy, as long as it may.
 * Failures are values, without key, address or text.
 */
export async function askModel(
  prepared: PreparedRequest,
  deadlineSeconds: number,
  options: AskOptions,
): Promise<ModelReply> {
  const milliseconds = deadlineSeconds * 1000;
  const deadlineAt = performance.now() + milliseconds;
  const signals = [AbortSignal.timeout(milliseconds), ...(options.signal ? [options.signal] : [])];
  const signal = AbortSignal.any(signals);
  let whyNot: () => ModelFailure | undefined = () => undefined;
  const send: Send = async (outgoing) => {
    const request = { ...outgoing, consent: options.agreed, signal, maxReplyBytes: MAX_STREAM_BYTES };
    const opened = await openReply(request, { ...options, deadlineAt });
    if (opened.kind === 'failed') {
      whyNot = () => opened.reason;
      throw new Error(opened.reason);
    }
    whyNot = () => {
      const broken = opened.brokenBy();
      return broken && failureOfGate(broken);
    };
    return new Response(opened.body, { headers: opened.headers });
  };
  const reply = await readReply(prepared.go(send), options.onText);
  if (options.signal?.aborted) return failed('cancelled');
  return reply.kind === 'lost' ? failed(whyNot() ?? 'malformed') : reply;
}

/**
 * Collects the stream. `lost`: it broke off, and the provider did not say why. A stream that ends properly but
 * without the protocol's end is `cut`.
 */
async function readReply(
  parts: AsyncIterable<StreamedPart>,
  onText: AskOptions['onText'],
): Promise<ModelReply | { readonly kind: 'lost' }> {
  let text = '';
  for await (const part of parts) {
    if (part.kind === 'text') {
      text += part.delta;
      if (text.length > MAX_UNITS) return failed('too_large');
      onText?.(text);
    } else if (part.kind === 'error') {
      const said = failureOfErrorEvent(part.error);
      return said === undefined ? lostOrCut(text, part.error) : failed(said);
    } else if (part.how === 'refused') {
      return failed('refused');
    } else if (text.trim() === '') {
      return failed('empty');
    } else {
      const { how, usage } = part;
      return { kind: 'reply', text, ...(usage && { usage }), ...(how === 'cut' && { cut: true }) };
    }
  }
  return { kind: 'lost' };
}

/** The SDK's word for a stream that is over without having said so. */
const NO_END = 'AI_InvalidResponseDataError';

function lostOrCut(text: string, error: unknown): ModelReply | { readonly kind: 'lost' } {
  const ended = error instanceof Error && error.name === NO_END;
  return ended && text.trim() !== '' ? { kind: 'reply', text, cut: true } : { kind: 'lost' };
}

function failed(reason: ModelFailure): ModelReply {
  return { kind: 'failed', reason };
}
