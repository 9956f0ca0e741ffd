import { plainWebAddress } from './plain-web-address.ts';

/** Where something is sent, and that its owner said so. */
interface Sending {
  /** True only where the person said yes to this sending. */
  readonly consent: boolean;
  /** An http or https address, without user and password: a key goes into the headers. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The largest reply that is read, in bytes. */
  readonly maxReplyBytes: number;
}

/** What is sent out, where to, and that its owner said so. */
export interface OutboundRequest extends Sending {
  readonly body: FormData;
  /** The longest that all of it may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** What is sent out for a reply that is read while it grows. */
export interface OutboundStreamRequest extends Sending {
  readonly body: string | FormData;
  /** Ends it at any point: by the deadline, or because the person no longer wants it. */
  readonly signal: AbortSignal;
}

/** Why nothing came back. */
export type OutboundFailure =
  | 'no_consent'
  | 'bad_address'
  | 'timeout'
  | 'unreachable'
  | 'redirected'
  | 'reply_too_large';

/** What came back: a reply of whatever status, or why there is none. Neither holds a header, a key or an address. */
export type OutboundResult =
  | { readonly kind: 'reply'; readonly status: number; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: OutboundFailure };

/** A reply of whatever status whose first bytes are there, or why there is none. */
export type OutboundStream =
  | {
      readonly kind: 'open';
      readonly status: number;
      readonly headers: Headers;
      /** Breaks off with an error where the rest does not come or is too large: `brokenBy` says why. */
      readonly body: ReadableStream<Uint8Array>;
      readonly brokenBy: () => OutboundFailure | undefined;
    }
  | { readonly kind: 'failed'; readonly reason: OutboundFailure };

/** Redirects within the same origin that are followed. */
const MAX_REDIRECTS = 3;
/** Those that keep the method and the body; others would ask for something else. */
const SAME_REQUEST = [307, 308];

/**
 * The one gate to the outside: everything of a person that leaves the machine passes here or by `openOut`, with
 * their consent, within a deadline, to the origin that was named and no other. Failures are values: it throws nothing.
 * A proxy that the environment names is used only where Node itself was started with `NODE_USE_ENV_PROXY`.
 */
export async function sendOut(request: OutboundRequest): Promise<OutboundResult> {
  const signal = AbortSignal.timeout(request.deadlineMs);
  const opened = await openOut({ ...request, signal });
  if (opened.kind === 'failed') return opened;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of opened.body) pieces.push(piece);
  } catch {
    return failed(opened.brokenBy() ?? 'unreachable');
  }
  return { kind: 'reply', status: opened.status, text: Buffer.concat(pieces).toString('utf8') };
}

/** The same gate for a reply that is read while it grows: it comes back with the reply's first bytes. */
export async function openOut(request: OutboundStreamRequest): Promise<OutboundStream> {
  if (!request.consent) return failed('no_consent');
  const url = plainWebAddress(request.url);
  if (url === undefined) return failed('bad_address');
  try {
    const reply = await follow(request, url);
    return reply === undefined ? failed('redirected') : await bounded(reply, request);
  } catch {
    return failed(request.signal.aborted ? 'timeout' : 'unreachable');
  }
}

function failed(reason: OutboundFailure): { readonly kind: 'failed'; readonly reason: OutboundFailure } {
  return { kind: 'failed', reason };
}

/** The reply at the end of redirects within the origin; undefined where one leads elsewhere. */
async function follow(
  { headers, body, signal }: OutboundStreamRequest,
  first: URL,
): Promise<Response | undefined> {
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const reply = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    if (reply.status < 300 || reply.status >= 400) return reply;
    await reply.body?.cancel();
    const next = URL.parse(reply.headers.get('location') ?? '', url.href);
    if (next?.origin !== first.origin || !SAME_REQUEST.includes(reply.status)) return undefined;
    url = next;
  }
  return undefined;
}

/** Waits for the first bytes: what breaks before them can be asked for again, since nobody has seen any. */
async function bounded(
  { status, headers, body }: Response,
  { maxReplyBytes, signal }: OutboundStreamRequest,
): Promise<OutboundStream> {
  const reader = (body ?? new Blob([]).stream()).getReader();
  let next: ReturnType<typeof reader.read> | undefined = Promise.resolve(await reader.read());
  let size = 0;
  let broken: OutboundFailure | undefined;
  const within = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = await (next ?? reader.read());
        next = undefined;
        if (piece.done) return controller.close();
        size += piece.value.length;
        if (size > maxReplyBytes) broken = 'reply_too_large';
        if (broken === undefined) return controller.enqueue(piece.value);
      } catch {
        broken = signal.aborted ? 'timeout' : 'unreachable';
      }
      controller.error(new Error(broken));
      await reader.cancel().catch(() => {});
    },
    cancel: () => reader.cancel().catch(() => {}),
  });
  return { kind: 'open', status, headers, body: within, brokenBy: () => broken };
}
