import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHECKOUT, PINNED_NODE } from './checkout.ts';

/** A Sounding server of our own, on a free port and an empty data directory. */
export interface Served {
  readonly address: string;
  readonly pid: number;
  /** From spawning the command to the first 200 of `/api/health`. */
  readonly readyAfterMs: number;
}

/** Commands that serve: what a person types, and the server's own process without npm before it. */
export const SERVING = {
  npmStart: ['npm', 'start', '--'],
  direct: [PINNED_NODE, 'packages/cli/src/main.ts', 'start'],
} as const;

/**
 * Starts a server, hands it to `use` and stops it again, whatever happens; its data goes with it.
 * Throws when it does not answer within `limitMs`.
 */
export async function withServer<Result>(
  command: readonly string[],
  use: (served: Served) => Promise<Result>,
  limitMs = 30_000,
): Promise<Result> {
  const data = await mkdtemp(join(tmpdir(), 'sounding-bench-'));
  const port = await freePort();
  const [program = '', ...words] = command;
  const began = performance.now();
  // A group of its own, so that npm, its shell and the server are stopped together.
  const child = spawn(program, [...words, '--port', String(port), '--data', data], {
    cwd: CHECKOUT,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await firstHealth(address, child, began + limitMs);
    return await use({ address, pid: child.pid ?? 0, readyAfterMs: performance.now() - began });
  } finally {
    await stop(child);
    await rm(data, { recursive: true, force: true });
  }
}

async function firstHealth(address: string, child: ChildProcess, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    const left = child.exitCode ?? child.signalCode;
    if (left !== null) throw new Error(`the server left with ${left} before it answered`);
    const status = await fetch(`${address}/api/health`).then(
      (reply) => reply.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(5);
  }
  throw new Error('the server did not answer in time');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone =
    child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve([]);
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([gone, pause(5_000, undefined, { ref: false })]);
  await groupIsGone(child.pid, performance.now() + 5_000);
  signalGroup(child.pid, 'SIGKILL');
}

/** npm leaves before its grandchild does; the data directory may go only after all of them. */
async function groupIsGone(leader: number, deadline: number): Promise<void> {
  while (signalGroup(leader, 0) && performance.now() < deadline) await pause(20);
}

function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port could be had');
  return address.port;
}
