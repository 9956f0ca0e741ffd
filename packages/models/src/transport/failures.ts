import type { ModelFailure } from '@sounding/core/contract';
import type { OutboundFailure } from '../outbound.ts';

/** Why the gate gave nothing, in a model's terms. */
export function failureOfGate(reason: OutboundFailure): ModelFailure {
  if (reason === 'reply_too_large') return 'too_large';
  if (reason === 'no_consent') return 'cancelled';
  return reason === 'bad_address' ? 'bad_request' : reason;
}

/** Why a reply of this status is none; undefined for one that is. 529 is Anthropic's word for being overloaded. */
export function failureOfStatus(status: number): ModelFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return 'key_refused';
  if (status === 404) return 'no_such_model';
  if (status === 429) return 'rate_limited';
  if (status === 503 || status === 529) return 'overloaded';
  return status >= 500 || status === 408 ? 'server_error' : 'bad_request';
}

/** The words that providers use for an error in mid-stream, most telling first. */
const WORDS: readonly (readonly [RegExp, ModelFailure])[] = [
  [/overloaded|capacity|unavailable/, 'overloaded'],
  [/rate.?limit|quota|too.many/, 'rate_limited'],
  [/authentication|permission|api.?key/, 'key_refused'],
  [/not.?found/, 'no_such_model'],
  [/invalid.?request|bad.?request|too.large/, 'bad_request'],
  [/content.?filter|refus|moderation|safety/, 'refused'],
];

/**
 * What a provider says of its own accord when it breaks off in mid-stream, by the `type`, `code` or `status` of its
 * error event, wherever it put them; `malformed` where it sent what is no event at all. Undefined for an error of
 * ours or the line's. Messages are not read: they may hold the person's text.
 */
export function failureOfErrorEvent(error: unknown): ModelFailure | undefined {
  const layers = layersOf(error);
  for (const { type, code, status, statusCode } of layers) {
    for (const value of [statusCode, status, code, type]) {
      const number = Number(value);
      if (number >= 400 && number < 600) return failureOfStatus(number);
      const word = typeof value === 'string' ? value.toLowerCase() : '';
      const found = WORDS.find(([pattern]) => pattern.test(word));
      if (found) return found[1];
    }
  }
  if (!(error instanceof Error)) return 'server_error';
  // Some servers send `{"error": "words"}`, which no schema of the SDK knows.
  if (layers.some((layer) => layer.error !== undefined)) return 'server_error';
  return GARBLED.includes(error.name) ? 'malformed' : undefined;
}

/** How the SDK calls a piece of a stream that it cannot read. */
const GARBLED = ['AI_JSONParseError', 'AI_TypeValidationError'];

/** An error and what it wraps, to a depth that ends. */
function layersOf(error: unknown, depth = 0): Record<string, unknown>[] {
  if (!isRecord(error) || depth > 4) return [];
  const inner = [error.error, error.data, error.value, error.cause];
  return [error, ...inner.flatMap((value) => layersOf(value, depth + 1))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
