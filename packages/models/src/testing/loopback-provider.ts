import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { anthropicWire } from './anthropic-wire.ts';
import { openAiWire } from './openai-wire.ts';
import { type Asked, readAsked } from './read-asked.ts';
import { sayingOf } from './sayings.ts';
import type { Script, Turn } from './script.ts';
import type { Wire } from './wire.ts';

/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** To the byte. */
  readonly body: Buffer;
}

/** A provider of models on this machine, which speaks the protocols of the real ones and plays scripts. */
export interface LoopbackProvider {
  /** `http://127.0.0.1:port/v1`, for either protocol. */
  readonly baseUrl: string;
  /** Every request that came, in order. */
  readonly requests: readonly RecordedRequest[];
  /** From the next request on: this script, from its first turn. */
  readonly play: (script: Pick<Script, 'turns'>) => void;
  readonly close: () => Promise<void>;
}

const PIECES = 40;
const MOVED = '/moved';

/** Starts a provider, on a free port where none is given. Until it is told otherwise it replies as it should. */
export async function startLoopbackProvider(port = 0): Promise<LoopbackProvider> {
  const requests: RecordedRequest[] = [];
  let turns: readonly Turn[] = [{ kind: 'reply', says: 'good' }];
  let turn = 0;
  const server = createServer(async (request, reply) => {
    reply.on('error', () => {});
    const body = await buffer(request);
    requests.push(recorded(request, body));
    const now = turns[Math.min(turn, turns.length - 1)];
    turn += 1;
    if (now !== undefined) await take(now, request, reply, readAsked(body.toString('utf8')));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    play(script) {
      turns = script.turns;
      turn = 0;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

function recorded({ method = '', url = '', headers }: IncomingMessage, body: Buffer): RecordedRequest {
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, path: url, headers: Object.fromEntries(flat), body };
}

async function take(turn: Turn, request: IncomingMessage, reply: ServerResponse, asked: Asked) {
  const path = (request.url ?? '').replace(MOVED, '').replace(/\?.*/, '');
  const wire = wireOf(path, asked);
  if (wire === undefined) return void reply.writeHead(404).end('{"error":{"message":"No such path."}}');
  switch (turn.kind) {
    case 'silent':
      return;
    case 'close':
      return void request.socket.destroy();
    case 'page':
      return void reply
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><h1>Welcome</h1>');
    case 'status':
      return void reply
        .writeHead(turn.status, { 'content-type': 'application/json', ...turn.headers })
        .end(JSON.stringify({ type: 'error', error: { type: 'error', message: 'No.' } }));
    case 'redirect': {
      const [name, port] = (request.headers.host ?? '').split(':');
      const host = turn.to === 'same' ? name : 'localhost';
      return void reply.writeHead(307, { location: `http://${host}:${port}${MOVED}${request.url}` }).end();
    }
    case 'unstreamed':
      return void reply
        .writeHead(200, { 'content-type': 'application/json' })
        .end(wire.whole(sayingOf(turn.says, asked)));
    case 'reply':
      return speak(turn, request, reply, wire, sayingOf(turn.says, asked));
  }
}

function wireOf(path: string, { model, byTool }: Asked): Wire | undefined {
  if (path.endsWith('/messages')) return anthropicWire(model, byTool);
  return path.endsWith('/chat/completions') ? openAiWire(model) : undefined;
}

async function speak(
  turn: Extract<Turn, { kind: 'reply' }>,
  request: IncomingMessage,
  reply: ServerResponse,
  wire: Wire,
  text: string,
) {
  if (turn.afterMs) await setTimeout(turn.afterMs);
  reply.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  reply.write(wire.begin());
  const said = text.slice(0, Math.floor(text.length * (turn.share ?? 1)));
  const size = Math.max(1, Math.ceil(text.length / PIECES));
  for (let at = 0; at < said.length && !reply.destroyed; at += size) {
    if (turn.everyMs) {
      reply.write(wire.ping());
      await setTimeout(turn.everyMs);
    }
    if (!reply.write(wire.words(said.slice(at, at + size))))
      await Promise.race([once(reply, 'drain'), once(reply, 'close')]);
    // Each piece on its own, as it comes from a model.
    await new Promise(setImmediate);
  }
  switch (turn.breaks) {
    case 'stall':
      return;
    case 'close':
      return void request.socket.destroy();
    case 'end':
      return void reply.end();
    case 'garble':
      return void reply.end('event: content_block_delta\ndata: {"type": "content_blo\n\n');
    case 'overloaded':
    case 'server':
      return void reply.end(wire.error(turn.breaks));
    case undefined:
      return void reply.end(
        wire.end(turn.stop ?? 'end', { input: 1200, output: Math.ceil(text.length / 4) }),
      );
  }
}
