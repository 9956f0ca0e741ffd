import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, readConfig, startServer } from '@sounding/server';

/** A real server with a data directory of its own. */
export interface Place {
  readonly url: string;
  /** Stops the server; its data stays. */
  stop(): Promise<void>;
  /** Starts it again at the same address on the same data. */
  start(): Promise<void>;
  /** Stops it for good and removes the data. */
  remove(): Promise<void>;
}

/** How a place differs from the usual one. */
export interface PlaceOptions {
  /** What the server's environment says besides. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder below which its data lie; the system's temporary one where absent. */
  readonly within?: string;
}

/** Starts the real server on a free port with an empty store, whatever the environment says of databases. */
export async function startPlace({ environment = {}, within }: PlaceOptions = {}): Promise<Place> {
  const data = await mkdtemp(join(within ?? tmpdir(), 'sounding-e2e-'));
  const configure = (port: number) =>
    readConfig({ data, port, host: '127.0.0.1' }, { SOUNDING_LOG: 'error', ...environment });
  let server: RunningServer | undefined = await startServer(configure(0));
  const { url } = server;
  const stop = async () => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    stop,
    async start() {
      server ??= await startServer(configure(Number(new URL(url).port)));
    },
    async remove() {
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
