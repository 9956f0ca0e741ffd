import type { Problem } from '@sounding/core/contract';

/** How long the page waits for its own server before it calls it away, in milliseconds. */
const PATIENCE = 15_000;

/** A request that did not succeed: `away` when no reply came at all, else the server's refusal. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly kind: 'away' | 'refused' | 'garbled';
  /** HTTP status; 0 when no reply came. */
  readonly status: number;
  /** The problem document's stable code, where there was one. */
  readonly code: string | undefined;

  constructor(kind: RequestError['kind'], message: string, details: { status?: number; code?: string } = {}) {
    super(message);
    this.kind = kind;
    this.status = details.status ?? 0;
    this.code = details.code;
  }
}

/** What a request may carry besides its path. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
  /** How long the reply may take, in milliseconds, where that is longer than usual. */
  readonly patience?: number;
}

/**
 * Asks the page's own server and returns the reply's JSON (undefined for an empty reply).
 * Throws `RequestError`; its message is written for people.
 */
export async function request(path: string, options: RequestOptions = {}): Promise<unknown> {
  const patience = AbortSignal.timeout(options.patience ?? PATIENCE);
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience;
  let reply: Response;
  try {
    reply = await fetch(path, {
      method: options.method ?? 'GET',
      headers: {
        accept: 'application/json',
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.keepalive ? { keepalive: true } : {}),
      signal,
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new RequestError('away', 'Sounding’s server does not answer. Is it still running?');
  }
  if (!reply.ok) throw await refusalOf(reply);
  const text = await reply.text().catch(() => '');
  const json = parseJson(text);
  if (text !== '' && json === undefined) {
    throw new RequestError('garbled', 'The server’s reply could not be read.', { status: reply.status });
  }
  return json;
}

/** What a reply that is no success says, as an error to be thrown. */
export async function refusalOf(reply: Response): Promise<RequestError> {
  const { status } = reply;
  const json = parseJson(await reply.text().catch(() => ''));
  const problem: Partial<Problem> = isRecord(json) ? json : {};
  const said = problem.detail ?? problem.title;
  const message = typeof said === 'string' ? said : `The server refused the request (${status}).`;
  return new RequestError('refused', message, {
    status,
    ...(typeof problem.code === 'string' ? { code: problem.code } : {}),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
