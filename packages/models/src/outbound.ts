/** What is sent out, where to, and that its owner said so. */
export interface OutboundRequest {
  /** True only where the person said yes to this sending. */
  readonly consent: boolean;
  /** An http or https address, without user and password: a key goes into the headers. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FormData;
  /** The longest that all of it may take, in milliseconds. */
  readonly deadlineMs: number;
  /** The largest reply that is read, in bytes. */
  readonly maxReplyBytes: number;
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

/** Redirects within the same origin that are followed. */
const MAX_REDIRECTS = 3;
/** Those that keep the method and the body; others would ask for something else. */
const SAME_REQUEST = [307, 308];

/**
 * The one gate to the outside: everything of a person that leaves the machine passes here, with their consent,
 * within a deadline, to the origin that was named and no other. Failures are values: it throws nothing.
 */
export async function sendOut(request: OutboundRequest): Promise<OutboundResult> {
  if (!request.consent) return { kind: 'failed', reason: 'no_consent' };
  const url = URL.parse(request.url);
  if (url === null || !isPlainWebAddress(url)) return { kind: 'failed', reason: 'bad_address' };
  const signal = AbortSignal.timeout(request.deadlineMs);
  try {
    return await follow(request, url, signal);
  } catch {
    return { kind: 'failed', reason: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

function isPlainWebAddress({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

async function follow(request: OutboundRequest, first: URL, signal: AbortSignal): Promise<OutboundResult> {
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const { headers, body } = request;
    const reply = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    if (reply.status < 300 || reply.status >= 400) return readReply(reply, request.maxReplyBytes);
    await reply.body?.cancel();
    const next = URL.parse(reply.headers.get('location') ?? '', url.href);
    if (next?.origin !== first.origin || !SAME_REQUEST.includes(reply.status)) break;
    url = next;
  }
  return { kind: 'failed', reason: 'redirected' };
}

async function readReply(reply: Response, most: number): Promise<OutboundResult> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels what is still to come.
  for await (const piece of reply.body ?? []) {
    size += piece.length;
    if (size > most) return { kind: 'failed', reason: 'reply_too_large' };
    pieces.push(piece);
  }
  return { kind: 'reply', status: reply.status, text: Buffer.concat(pieces).toString('utf8') };
}
