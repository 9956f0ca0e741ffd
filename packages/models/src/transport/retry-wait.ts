import type { ModelFailure } from '@sounding/core/contract';

/** What is worth asking again: the server was busy or broken, not displeased with what was asked. */
const PASSING: readonly ModelFailure[] = ['rate_limited', 'overloaded', 'server_error', 'unreachable'];
/** Tries in all, and fewer where nobody answers: a server that is not running will not be in a second. */
const MOST_TRIES = 5;
const MOST_TRIES_UNREACHABLE = 3;
/** The first wait is at most this long, each one after it at most twice the one before, in milliseconds. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/** A try that gave nothing. */
export interface FailedTry {
  readonly reason: ModelFailure;
  /** How many tries there were, this one included. */
  readonly tries: number;
  readonly headers?: Headers;
  /** What is left of the deadline, in milliseconds. */
  readonly leftMs: number;
  readonly now: number;
  readonly random: () => number;
}

/**
 * How long to wait before the next try, in milliseconds: as long as the provider asks for, else exponentially longer
 * with full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). Undefined where
 * another try is of no use, or would begin after the deadline: then it fails at once.
 */
export function retryWait({ reason, tries, headers, leftMs, now, random }: FailedTry): number | undefined {
  const most = reason === 'unreachable' ? MOST_TRIES_UNREACHABLE : MOST_TRIES;
  if (!PASSING.includes(reason) || tries >= most) return undefined;
  const backoff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * random();
  const wait = Math.ceil(Math.max(askedFor(headers, now), backoff));
  return wait < leftMs ? wait : undefined;
}

/** How long a provider asks to wait (RFC 9110, 10.2.3: seconds or a date; some give milliseconds); 0 where it does not. */
function askedFor(headers: Headers | undefined, now: number): number {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const value = headers?.get('retry-after') ?? '';
  const seconds = Number(value === '' ? Number.NaN : value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return wait > 0 ? wait : 0;
}
