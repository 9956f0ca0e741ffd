import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { startServer } from './start-server.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(port: string | number = 0, host = '127.0.0.1') {
  return startServer(readConfig({ data: join(folder, 'data'), port, host, pageDirectory: folder }, {}));
}

/** Sends bytes as they are and gives back all that comes until the server hangs up. */
async function exchange(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = '';
  socket.on('data', (piece) => {
    received += String(piece);
  });
  socket.write(bytes);
  await once(socket, 'close');
  return received;
}

describe('a running server', () => {
  it('answers on its own names and refuses others', async () => {
    const server = await start();
    const port = new URL(server.url).port;
    expect(await (await fetch(`${server.url}/api/health`)).json()).toMatchObject({
      status: 'ok',
      store: 'sqlite',
    });
    for (const [host, status] of [
      [`localhost:${port}`, 200],
      [`127.0.0.1:${port}`, 200],
      ['localhost', 403],
      [`rebound.example:${port}`, 403],
    ] as const) {
      const sent = request(`${server.url}/api/health`, { headers: { host } }).end();
      const [reply] = await once(sent, 'response');
      reply.resume();
      expect([host, reply.statusCode]).toEqual([host, status]);
    }
    await server.close();
  });

  it('answers what is not HTTP, and HTTP without a host, with a problem document', async () => {
    const server = await start();
    const nonsense = await exchange(server.url, 'what is this\r\n\r\n');
    expect(nonsense).toContain('400 Bad Request');
    expect(JSON.parse(nonsense.slice(nonsense.indexOf('{')))).toMatchObject({ code: 'malformed_request' });
    const hostless = await exchange(server.url, 'GET /api/health HTTP/1.0\r\n\r\n');
    expect(hostless).toContain('foreign_host');
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    await server.close();
  });

  it('says that a port is taken, and makes no store for nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const refusal = { code: 'address_in_use', message: expect.stringContaining(String(port)) };
    await expect(start(port)).rejects.toMatchObject(refusal);
    expect(existsSync(join(folder, 'data'))).toBe(false);

    // Who was killed left a note of holding the directory: the port is found taken later then, and all is let go.
    mkdirSync(join(folder, 'data'));
    const note = { pid: 1, startedAt: '2026-01-01T00:00:00.000Z' };
    writeFileSync(join(folder, 'data', 'holder.json'), JSON.stringify(note));
    await expect(start(port)).rejects.toMatchObject(refusal);
    other.close();
    await (await start()).close();
  });

  it('says that Sounding runs already where both the port and the data directory are taken', async () => {
    const first = await start();
    await expect(start(new URL(first.url).port)).rejects.toMatchObject({
      code: 'data_directory_held',
      message: expect.stringContaining(first.url),
    });
    await first.close();
    await (await start()).close();
  });

  it('does not start where its PostgreSQL does not answer', async () => {
    const config = readConfig(
      { data: folder, port: 0 },
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    );
    await expect(startServer(config)).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});

describe('stopping', () => {
  it('finishes a running request, leaves with 0 and lets go of the data directory', async () => {
    const data = join(folder, 'data');
    const child = spawn(process.execPath, [MAIN, '--data', data, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [greeting] = await once(child.stdout, 'data');
    const url = /http:\S+/.exec(String(greeting))?.[0] ?? '';
    const body = JSON.stringify({
      question: {},
      mode: 'typed',
      text: 'It was one file for each of 40 clinics.',
    });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${url}/api/answers`, { method: 'POST', headers });
    sent.write(body.slice(0, 10));
    // An idle kept-alive connection must not hold the server up.
    await (await fetch(`${url}/api/health`)).text();
    child.kill('SIGTERM');
    await once(child.stdout, 'close', { signal: AbortSignal.timeout(300) }).catch(() => {});
    sent.end(body.slice(10));
    const [reply] = await once(sent, 'response');
    reply.resume();
    expect(reply.statusCode).toBe(201);
    const [code, signal] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode, null];
    expect([code, signal]).toEqual([0, null]);
    expect(existsSync(join(data, 'holder.json'))).toBe(false);
    expect(existsSync(join(data, 'sounding.sqlite-wal'))).toBe(false);
  });
});
