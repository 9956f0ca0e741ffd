import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { sendOut } from './outbound.ts';
import { transcribe } from './transcribe.ts';

const sound = new Blob([Buffer.from('RIFF and so on')], { type: 'audio/wav' });
const ask = { sound, consent: true, terms: ['Kafka', 'sharding'], deadlineMs: 5_000 };
const KEY = 'sk-very-secret';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server on loopback that answers as `answer` does, and the requests it got. */
async function serve(answer: (request: IncomingMessage, reply: ServerResponse) => unknown) {
  const seen: { method?: string; url?: string; key?: string; body: string }[] = [];
  const server = createServer(async (request, reply) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, key: headers.authorization ?? '', body: await text(request) });
    await answer(request, reply);
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  return { seen, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

describe('transcribing by an endpoint', () => {
  it('sends what the protocol asks for, and reads text and times', async () => {
    const heard = {
      text: 'We used Kafka.',
      words: [
        { word: 'We', start: 0.1, end: 0.2 },
        { word: 'used', start: 0.3, end: 0.5 },
        { word: 'Kafka', start: 0.6, end: 0.9 },
      ],
    };
    const { origin, seen } = await serve((_request, reply) => reply.end(JSON.stringify(heard)));
    const endpoint = { baseUrl: `${origin}/v1/`, key: KEY, model: 'whisper-large' };
    expect(await transcribe(endpoint, ask)).toEqual({
      kind: 'heard',
      text: 'We used Kafka.',
      timing: {
        words: [
          { start: 0, end: 2, from: 0.1, to: 0.2 },
          { start: 3, end: 7, from: 0.3, to: 0.5 },
          { start: 8, end: 13, from: 0.6, to: 0.9 },
        ],
        voice: [{ from: 0.1, to: 0.9 }],
        precise: true,
      },
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/audio/transcriptions', key: `Bearer ${KEY}` });
    for (const part of [
      'RIFF and so on',
      'whisper-large',
      'verbose_json',
      'timestamp_granularities[]',
      'Kafka, sharding',
    ])
      expect(seen[0]?.body).toContain(part);
  });

  it('works with a server that knows the text alone and wants no key', async () => {
    const { origin, seen } = await serve((_request, reply) => reply.end('{"text": "Hello."}'));
    expect(await transcribe({ baseUrl: origin }, { ...ask, terms: [] })).toEqual({
      kind: 'heard',
      text: 'Hello.',
    });
    expect(seen[0]?.key).toBe('');
    expect(seen[0]?.body).not.toContain('"prompt"');
  });

  it('keeps what the address asks for besides its path', async () => {
    const { origin, seen } = await serve((_request, reply) => reply.end('{"text": "Hello."}'));
    for (const baseUrl of ['', '/', '/v1//', '/v1?api-version=2024', '/v1/?a=b/c&d=e#part']) {
      expect(await transcribe({ baseUrl: origin + baseUrl }, ask)).toMatchObject({ kind: 'heard' });
    }
    expect(seen.map(({ url }) => url)).toEqual([
      '/audio/transcriptions',
      '/audio/transcriptions',
      '/v1/audio/transcriptions',
      '/v1/audio/transcriptions?api-version=2024',
      '/v1/audio/transcriptions?a=b/c&d=e',
    ]);
  });

  it('sends nothing without consent', async () => {
    const { origin, seen } = await serve((_request, reply) => reply.end('{"text": "Hello."}'));
    const result = await transcribe({ baseUrl: origin }, { ...ask, consent: false });
    expect(result).toEqual({ kind: 'failed', reason: 'no_consent' });
    expect(seen).toEqual([]);
  });

  it('says why there is nothing, as a value without the key', async () => {
    const cases = [
      ['refused', 401],
      ['refused', 403],
      ['too_large', 413],
      ['rate_limited', 429],
      ['failed', 400],
      ['failed', 500],
    ] as const;
    for (const [reason, status] of cases) {
      const { origin } = await serve((_request, reply) => reply.writeHead(status).end(`no: ${KEY}`));
      expect(await transcribe({ baseUrl: origin, key: KEY }, ask)).toEqual({ kind: 'failed', reason });
    }
    const garbled = await serve((_request, reply) => reply.end('<html>Welcome'));
    expect(await transcribe({ baseUrl: garbled.origin }, ask)).toEqual({ kind: 'failed', reason: 'garbled' });
    for (const baseUrl of ['file:///etc', 'nonsense', 'mailto:x', 'http://user:pass@127.0.0.1:1/v1']) {
      expect(await transcribe({ baseUrl }, ask)).toEqual({ kind: 'failed', reason: 'bad_address' });
    }
    expect(await transcribe({ baseUrl: 'http://127.0.0.1:1' }, ask)).toEqual({
      kind: 'failed',
      reason: 'unreachable',
    });
  });

  it('gives up on a server that is slow, before or in the middle of its reply', async () => {
    const silent = await serve(() => {});
    const stalling = await serve((_request, reply) => reply.write('{"text": '));
    for (const { origin } of [silent, stalling]) {
      const result = await transcribe({ baseUrl: origin }, { ...ask, deadlineMs: 100 });
      expect(result).toEqual({ kind: 'failed', reason: 'timeout' });
    }
  });

  it('stops reading a reply without end', async () => {
    let stopped = false;
    const endless = await serve((_request, reply) => {
      const more = () => {
        while (!reply.destroyed && reply.write('x'.repeat(65_536)));
      };
      reply.on('drain', more).on('close', () => {
        stopped = true;
      });
      more();
    });
    expect(await transcribe({ baseUrl: endless.origin }, ask)).toEqual({ kind: 'failed', reason: 'garbled' });
    await expect.poll(() => stopped).toBe(true);
  });

  it('follows a redirect within the same server, and takes neither sound nor key to another', async () => {
    const other = await serve((_request, reply) => reply.end('{"text": "Stolen."}'));
    const away = await serve((_request, reply) =>
      reply.writeHead(307, { location: `${other.origin}/x` }).end(),
    );
    expect(await transcribe({ baseUrl: away.origin, key: KEY }, ask)).toEqual({
      kind: 'failed',
      reason: 'redirected',
    });
    expect(other.seen).toEqual([]);

    const moved = await serve(({ url }, reply) =>
      url === '/v2/audio'
        ? reply.end('{"text": "Moved."}')
        : reply.writeHead(308, { location: '/v2/audio' }).end(),
    );
    expect(await transcribe({ baseUrl: moved.origin, key: KEY }, ask)).toEqual({
      kind: 'heard',
      text: 'Moved.',
    });
    expect(moved.seen.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(moved.seen[1]?.body).toContain('RIFF and so on');

    const circle = await serve((_request, reply) => reply.writeHead(307, { location: '/again' }).end());
    expect(await transcribe({ baseUrl: circle.origin }, ask)).toEqual({
      kind: 'failed',
      reason: 'redirected',
    });
    const seeOther = await serve((_request, reply) => reply.writeHead(303, { location: '/seen' }).end());
    expect(await transcribe({ baseUrl: seeOther.origin }, ask)).toEqual({
      kind: 'failed',
      reason: 'redirected',
    });
  });
});

describe('the gate', () => {
  it('gives back a reply of any status with its text', async () => {
    const { origin } = await serve((_request, reply) => reply.writeHead(418).end('a teapot'));
    const request = { consent: true, headers: {}, deadlineMs: 5_000 };
    const sent = { ...request, url: origin, body: new FormData(), maxReplyBytes: 8 };
    expect(await sendOut(sent)).toEqual({ kind: 'reply', status: 418, text: 'a teapot' });
    expect(await sendOut({ ...sent, maxReplyBytes: 7 })).toEqual({
      kind: 'failed',
      reason: 'reply_too_large',
    });
  });
});
