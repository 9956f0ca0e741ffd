import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url));

/** A server in a process of its own, which can be killed like one. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it at once, as `kill -9` and a power cut do. */
  kill(): Promise<void>;
  /** Starts it again at the same address on the same data. */
  start(): Promise<void>;
  /** Ends it for good and removes the data. */
  remove(): Promise<void>;
}

/** Starts the real server as a process, on a free port and an empty data folder. */
export async function startServerProcess(): Promise<ServerProcess> {
  const data = await mkdtemp(join(tmpdir(), 'sounding-e2e-'));
  let { child, url } = await serve(data, '0');
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    kill,
    async start() {
      ({ child } = await serve(data, new URL(url).port));
    },
    async remove() {
      await kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function serve(data: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [MAIN, '--data', data, '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', SOUNDING_LOG: 'error' },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server left with ${code} before it served`)));
  });
  return { child, url };
}
