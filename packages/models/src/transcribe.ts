import type { Timing } from '@sounding/core';
import { type OutboundFailure, sendOut } from './outbound.ts';
import { plainWebAddress } from './plain-web-address.ts';
import { readTranscript } from './read-transcript.ts';

/** A server that speaks OpenAI's transcription protocol, such as one's own whisper server. */
export interface TranscriptionEndpoint {
  /** Up to and with the version, such as `https://host/v1`, without user and password; what it asks with `?` is kept. */
  readonly baseUrl: string;
  readonly key?: string;
  readonly model?: string;
}

/** What is to be transcribed. */
export interface TranscribeRequest {
  /** A WAV file. */
  readonly sound: Blob;
  /** True only where the person said yes to sending this recording: sound cannot be redacted. */
  readonly consent: boolean;
  /** Words that the recogniser should expect. */
  readonly terms: readonly string[];
  /** The longest it may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** Why there is no transcript. */
export type TranscribeFailure =
  | 'no_consent'
  | 'bad_address'
  | 'timeout'
  | 'unreachable'
  | 'redirected'
  | 'refused'
  | 'too_large'
  | 'rate_limited'
  | 'garbled'
  | 'failed';

/** What an endpoint heard, and when where it says so; or why there is nothing. */
export type TranscribeResult =
  | { readonly kind: 'heard'; readonly text: string; readonly timing?: Timing }
  | { readonly kind: 'failed'; readonly reason: TranscribeFailure };

/** A transcript of twenty minutes with word times is far below this. */
const MAX_REPLY_BYTES = 4 * 1024 * 1024;
const DEFAULT_MODEL = 'whisper-1';

/**
 * Sends a recording to a transcription endpoint (`POST {baseUrl}/audio/transcriptions`, as OpenAI describes it) and
 * reads what it heard. Servers that give the text alone work as well. Failures are values.
 */
export async function transcribe(
  endpoint: TranscriptionEndpoint,
  { sound, consent, terms, deadlineMs }: TranscribeRequest,
): Promise<TranscribeResult> {
  const url = addressOf(endpoint.baseUrl);
  if (url === undefined) return failed('bad_address');
  const body = new FormData();
  body.append('file', sound, 'answer.wav');
  body.append('model', endpoint.model ?? DEFAULT_MODEL);
  body.append('response_format', 'verbose_json');
  body.append('timestamp_granularities[]', 'word');
  if (terms.length > 0) body.append('prompt', `Words that may come up: ${terms.join(', ')}.`);
  const result = await sendOut({
    consent,
    url,
    headers: endpoint.key === undefined ? {} : { Authorization: `Bearer ${endpoint.key}` },
    body,
    deadlineMs,
    maxReplyBytes: MAX_REPLY_BYTES,
  });
  if (result.kind === 'failed') return failed(reasonOf(result.reason));
  if (result.status < 200 || result.status > 299) return failed(reasonOfStatus(result.status));
  const transcript = readTranscript(result.text);
  return transcript === undefined ? failed('garbled') : { kind: 'heard', ...transcript };
}

/** Where a recording goes below a base; undefined where the base is no address. */
function addressOf(baseUrl: string): string | undefined {
  const url = plainWebAddress(baseUrl);
  if (url === undefined) return undefined;
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/audio/transcriptions`;
  return url.href;
}

function failed(reason: TranscribeFailure): TranscribeResult {
  return { kind: 'failed', reason };
}

function reasonOf(reason: OutboundFailure): TranscribeFailure {
  return reason === 'reply_too_large' ? 'garbled' : reason;
}

function reasonOfStatus(status: number): TranscribeFailure {
  if (status === 401 || status === 403) return 'refused';
  if (status === 413) return 'too_large';
  return status === 429 ? 'rate_limited' : 'failed';
}
