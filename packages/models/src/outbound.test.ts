import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openOut } from './outbound.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const request = (url: string) => ({
  url,
  consent: true,
  headers: { 'content-type': 'text/plain' },
  body: 'what was agreed to',
  maxReplyBytes: 100_000,
  signal: AbortSignal.timeout(5_000),
});

async function opened(url: string, more: Partial<ReturnType<typeof request>> = {}) {
  const result = await openOut({ ...request(url), ...more });
  if (result.kind === 'failed') throw new Error(result.reason);
  return result;
}

/** Writes as long as anybody reads, and says when the line was closed. */
function endless(onClosed: () => void): RequestListener {
  return (_request, reply) => {
    const more = () => {
      while (!reply.destroyed && reply.write('x'.repeat(65_536)));
    };
    reply
      .on('drain', more)
      .on('close', onClosed)
      .on('error', () => {});
    more();
  };
}

describe('the gate, for a reply that is read while it grows', () => {
  it('comes back with the first bytes, and gives the rest as it comes', async () => {
    let goOn = () => {};
    const url = await serve((_request, reply) => {
      reply.writeHead(201, { 'x-kind': 'stream' }).write('first, ');
      goOn = () => void reply.end('then more');
    });
    const { status, headers, body, brokenBy } = await opened(url);
    expect([status, headers.get('x-kind')]).toEqual([201, 'stream']);
    goOn();
    expect(await new Response(body).text()).toBe('first, then more');
    expect(brokenBy()).toBeUndefined();
  });

  it('gives back an empty reply as such', async () => {
    const url = await serve((_request, reply) => reply.writeHead(204).end());
    const { status, body } = await opened(url);
    expect([status, await new Response(body).text()]).toEqual([204, '']);
  });

  it('sends nothing without consent, and to nothing but a plain web address', async () => {
    let came = 0;
    const url = await serve((_request, reply) => {
      came += 1;
      reply.end();
    });
    const no = await openOut({ ...request(url), consent: false });
    expect(no).toEqual({ kind: 'failed', reason: 'no_consent' });
    for (const bad of ['', 'file:///etc/hosts', url.replace('//', '//user:word@')]) {
      expect(await openOut(request(bad))).toEqual({ kind: 'failed', reason: 'bad_address' });
    }
    expect(came).toBe(0);
  });

  it('stops reading a reply without end and hangs up', async () => {
    const closed = Promise.withResolvers<void>();
    const { body, brokenBy } = await opened(await serve(endless(closed.resolve)));
    await expect(new Response(body).text()).rejects.toThrow();
    expect(brokenBy()).toBe('reply_too_large');
    await closed.promise;
  });

  it('hangs up on a reply that nobody wants to read, begun or not', async () => {
    for (const reads of [0, 1]) {
      const closed = Promise.withResolvers<void>();
      const { body } = await opened(await serve(endless(closed.resolve)));
      const reader = body.getReader();
      for (let i = 0; i < reads; i += 1) await reader.read();
      await reader.cancel();
      await closed.promise;
    }
  });

  it('says whether the line broke or the time was over, before the first byte and after it', async () => {
    const hangsUp = await serve((_request, reply) => void reply.writeHead(200).flushHeaders());
    const early = openOut({ ...request(hangsUp), signal: AbortSignal.timeout(200) });
    expect(await early).toEqual({ kind: 'failed', reason: 'timeout' });

    const breaks = await serve((_request, reply) => {
      reply.writeHead(200).flushHeaders();
      setTimeout(() => reply.destroy(), 20);
    });
    expect(await openOut(request(breaks))).toEqual({ kind: 'failed', reason: 'unreachable' });

    const breaksLater = await serve((_request, reply) => {
      reply.write('some');
      setTimeout(() => reply.destroy(), 20);
    });
    const broken = await opened(breaksLater);
    await expect(new Response(broken.body).text()).rejects.toThrow();
    expect(broken.brokenBy()).toBe('unreachable');

    const stalls = await serve((_request, reply) => void reply.write('some'));
    const stalled = await opened(stalls, { signal: AbortSignal.timeout(200) });
    await expect(new Response(stalled.body).text()).rejects.toThrow();
    expect(stalled.brokenBy()).toBe('timeout');
  });
});
