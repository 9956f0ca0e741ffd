import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';
import { CHECKOUT } from './checkout.ts';

/** What a browser may ask for: the scorer's sources and the loop that times them. */
const SERVED = /^\/(packages\/core\/src\/.+\.(ts|json)|bench\/time-assess\.ts)$/;
const WORKER = `import { timeAssess } from '/bench/time-assess.ts';
onmessage = ({ data }) => postMessage(timeAssess(...data));
`;

/**
 * Serves core to a browser as plain modules, types taken out, so that it can be timed there without a bundler:
 * `/bench/time-assess.ts`, `/worker.js` and an empty page at `/`. The address and a way to stop.
 */
export async function serveSources(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(async (request, reply) => {
    const path = normalize(request.url ?? '/');
    // Isolated pages get a clock of 5 µs instead of 100 µs.
    reply.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    reply.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const body = await bodyOf(path).catch(() => undefined);
    const type = path === '/' ? 'text/html' : path.endsWith('.json') ? 'application/json' : 'text/javascript';
    reply.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port could be had');
  const close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${address.port}`, close };
}

async function bodyOf(path: string): Promise<string | undefined> {
  if (path === '/') return '<!doctype html><title>bench</title>';
  if (path === '/worker.js') return WORKER;
  if (!SERVED.test(path)) return undefined;
  const source = await readFile(join(CHECKOUT, path), 'utf8');
  if (!path.endsWith('.ts')) return source;
  return stripTypeScriptTypes(source).replaceAll("'@sounding/core'", "'/packages/core/src/index.ts'");
}
