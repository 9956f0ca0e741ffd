import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { untilStopped } from '../until-stopped.ts';

/** Longest line that is read, in bytes: room for a long session with every answer at its longest. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
/** How long a reply may still take once the client has closed its end, in milliseconds. */
const LAST_REPLIES_MS = 5_000;

/**
 * Speaks the protocol over standard input and output until the client closes its end, goes away or the process is told to
 * stop. What was asked before the end is replied to.
 */
export async function serveStdio(server: McpServer): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: MAX_LINE_BYTES,
  });
  const idle = trackRequests(transport);
  server.server.onerror = (error) => process.stderr.write(`sounding mcp: ${error.message.split('\n')[0]}\n`);
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('error', () => resolve());
  });
  const left = new Promise<void>((resolve) => {
    process.stdout.once('error', () => resolve());
  });
  const stopped = untilStopped();
  await server.connect(transport);
  await Promise.race([ended.then(() => idle()), left, closed, stopped]);
  await server.close();
  process.stdin.destroy();
}

/** Watches a transport; the function that comes back waits until every request has its reply. */
function trackRequests(transport: StdioServerTransport): () => Promise<void> {
  const open = new Set<string | number>();
  let allDone = () => {};
  const send = transport.send.bind(transport);
  transport.send = async (message) => {
    await send(message);
    if (!('method' in message) && 'id' in message && message.id !== undefined) close(message.id);
  };
  const close = (id: string | number) => {
    open.delete(id);
    if (open.size === 0) allDone();
  };
  const start = transport.start.bind(transport);
  transport.start = async () => {
    const deliver = transport.onmessage;
    transport.onmessage = (message: JSONRPCMessage) => {
      if ('method' in message && 'id' in message) open.add(message.id);
      // A request that was taken back gets no reply.
      if ('method' in message && message.method === 'notifications/cancelled') {
        close(message.params?.requestId as string | number);
      }
      deliver?.(message);
    };
    await start();
  };
  return () =>
    new Promise((resolve) => {
      allDone = resolve;
      if (open.size === 0) resolve();
      setTimeout(resolve, LAST_REPLIES_MS).unref();
    });
}
