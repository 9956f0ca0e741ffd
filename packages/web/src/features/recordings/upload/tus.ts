import type { KeptRecording } from './chunk-store.ts';

const UPLOADS = '/api/uploads';
/** How long a request may take, in milliseconds; a chunk is 64 kB. */
const PATIENCE = 15_000;
/** The question is only for the list of recordings, and a header has little room. */
const MOST_OF_QUESTION = 300;

/**
 * Why a request did not succeed: `away` is worth trying again by itself, `moved` means that the server stands at
 * another offset, `gone` that it has no such recording, `full` that it has no room, `refused` anything else.
 */
export type UploadFault = 'away' | 'moved' | 'gone' | 'full' | 'refused';

/** A request to the uploads that did not succeed. Its message is written for people. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly fault: UploadFault;

  constructor(fault: UploadFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The verbs of an upload. All reject with `UploadError`. */
export interface Transport {
  /** Begins a recording, and gives the server's id for it. */
  create(recording: KeptRecording): Promise<string>;
  /** How many bytes the server has. */
  offset(recordingId: string): Promise<number>;
  /** Adds bytes at an offset; `end` says that the recording ends there. Gives how many bytes the server has then. */
  append(
    recordingId: string,
    offset: number,
    bytes: Uint8Array<ArrayBuffer>,
    options: AppendOptions,
  ): Promise<number>;
  /** Removes it; one that is gone already counts as removed. */
  remove(recordingId: string): Promise<void>;
}

/** What an addition may say besides. */
export interface AppendOptions {
  readonly end?: number;
  /** Lets the request outlive the page; browsers allow 64 KiB of that. */
  readonly keepalive?: boolean;
}

/** Uploads by tus 1.0.0 (https://tus.io/protocols/resumable-upload) to the server at `origin`, the page's own by default. */
export function createTransport(origin = ''): Transport {
  const at = (recordingId: string) => `${origin}${UPLOADS}/${encodeURIComponent(recordingId)}`;
  return {
    async create(recording) {
      const reply = await send(`${origin}${UPLOADS}`, {
        method: 'POST',
        headers: { 'Upload-Defer-Length': '1', 'Upload-Metadata': metadataOf(recording) },
      });
      const id = /([^/]+)\/?$/.exec(reply.headers.get('Location') ?? '')?.[1];
      if (id === undefined)
        throw new UploadError('refused', 'The server did not say where the recording goes.');
      return decodeURIComponent(id);
    },
    async offset(recordingId) {
      return offsetOf(await send(at(recordingId), { method: 'HEAD' }));
    },
    async append(recordingId, offset, bytes, { end, keepalive = false }) {
      const reply = await send(at(recordingId), {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/offset+octet-stream',
          'Upload-Offset': String(offset),
          ...(end === undefined ? {} : { 'Upload-Length': String(end) }),
        },
        body: bytes,
        keepalive,
      });
      return offsetOf(reply);
    },
    async remove(recordingId) {
      try {
        await send(at(recordingId), { method: 'DELETE', keepalive: true });
      } catch (error) {
        if (!(error instanceof UploadError && error.fault === 'gone')) throw error;
      }
    },
  };
}

async function send(
  url: string,
  init: RequestInit & { headers?: Record<string, string> },
): Promise<Response> {
  let reply: Response;
  try {
    reply = await fetch(url, {
      ...init,
      headers: { ...init.headers, 'Tus-Resumable': '1.0.0' },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new UploadError('away', 'Sounding’s server does not answer.');
  }
  if (reply.ok) {
    // Read to its end, though there is nothing in it: otherwise browsers call the request broken off.
    await reply.arrayBuffer().catch(() => undefined);
    return reply;
  }
  throw new UploadError(faultOf(reply.status), await reasonOf(reply));
}

function faultOf(status: number): UploadFault {
  if (status === 409) return 'moved';
  if (status === 404 || status === 410) return 'gone';
  if (status === 413 || status === 507) return 'full';
  return status >= 500 || status === 408 || status === 423 || status === 429 ? 'away' : 'refused';
}

async function reasonOf(reply: Response): Promise<string> {
  const problem: unknown = await reply.json().catch(() => undefined);
  if (typeof problem === 'object' && problem !== null) {
    const { detail, title } = problem as { detail?: unknown; title?: unknown };
    if (typeof detail === 'string') return detail;
    if (typeof title === 'string') return title;
  }
  return `The server refused the recording (${reply.status}).`;
}

function offsetOf(reply: Response): number {
  const offset = Number(reply.headers.get('Upload-Offset') ?? Number.NaN);
  if (Number.isSafeInteger(offset) && offset >= 0) return offset;
  throw new UploadError('refused', 'The server did not say how much of the recording it has.');
}

function metadataOf({ draftId, questionId, questionText }: KeptRecording): string {
  const pairs = [
    ['draftId', draftId],
    ['questionId', questionId],
    ['questionText', questionText?.slice(0, MOST_OF_QUESTION).toWellFormed()],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key} ${toBase64(value)}`]))
    .join(',');
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
