/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What befalls a request: `deaf` before it is heard, `mute` after it was obeyed, or a refusal with a status. */
export type Mishap = 'deaf' | 'mute' | 409 | 413 | 423 | 500 | 507;

/** A small server that speaks the part of tus 1.0.0 that recordings use, and can be made to fail. */
export interface TusServer {
  readonly origin: string;
  /** What befalls the next requests, one after the other; after that all goes well. */
  mishaps: Mishap[];
  /** True where it begins recordings and knows none of them afterwards. */
  forgetful: boolean;
  readonly recordings: Map<string, { bytes: Buffer; length?: number; metadata: string }>;
  close(): Promise<void>;
}

/** Starts the server on any free port of this machine. */
export async function startTusServer(): Promise<TusServer> {
  const recordings: TusServer['recordings'] = new Map();
  const state = { mishaps: [] as Mishap[], forgetful: false };
  const server = createServer(async (request, reply) => {
    const body = await readAll(request);
    const mishap = state.mishaps.shift();
    if (mishap === 'deaf') return void request.socket.destroy();
    if (typeof mishap === 'number') return refuse(reply, mishap);
    const [status, headers = {}] = obey(request, body, recordings);
    if (state.forgetful) recordings.clear();
    if (mishap === 'mute') return void request.socket.destroy();
    reply.writeHead(status, { 'Tus-Resumable': '1.0.0', ...headers }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get mishaps() {
      return state.mishaps;
    },
    set mishaps(next) {
      state.mishaps = next;
    },
    get forgetful() {
      return state.forgetful;
    },
    set forgetful(next) {
      state.forgetful = next;
    },
    recordings,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Does what the request says; gives the reply's status and headers. */
function obey(
  { method, url = '', headers }: IncomingMessage,
  body: Buffer,
  recordings: TusServer['recordings'],
): [status: number, headers?: Record<string, string | number>] {
  if (headers['tus-resumable'] !== '1.0.0') return [412];
  if (method === 'POST') {
    if (headers['upload-defer-length'] !== '1') return [400];
    const id = `r${recordings.size + 1}`;
    recordings.set(id, { bytes: Buffer.alloc(0), metadata: String(headers['upload-metadata'] ?? '') });
    return [201, { Location: `/api/uploads/${id}` }];
  }
  const id = url.replace('/api/uploads/', '');
  const recording = recordings.get(id);
  if (recording === undefined) return [404];
  if (method === 'DELETE') {
    recordings.delete(id);
    return [204];
  }
  if (method === 'PATCH') {
    if (headers['content-type'] !== 'application/offset+octet-stream') return [415];
    if (Number(headers['upload-offset']) !== recording.bytes.length) return [409];
    recording.bytes = Buffer.concat([recording.bytes, body]);
    if (headers['upload-length'] !== undefined) recording.length = Number(headers['upload-length']);
  }
  return [method === 'HEAD' ? 200 : 204, { 'Upload-Offset': recording.bytes.length }];
}

function refuse(reply: ServerResponse, status: number): void {
  reply
    .writeHead(status, { 'Content-Type': 'application/problem+json' })
    .end(JSON.stringify({ title: 'Refused', status, code: 'refused', detail: `Refused with ${status}.` }));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
