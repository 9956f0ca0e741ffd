import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { buildApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { CodedError } from './errors.ts';
import { isLoopback, loopbackHosts } from './plugins/host-and-origin.ts';
import { LOCAL_SCOPE } from './scope.ts';
import { starterBank } from './starter-bank.ts';
import { openStore, type Store, seemsHeld } from './store.ts';

/** How long running requests may take to finish when the server closes, in milliseconds. */
const CLOSE_WITHIN_MS = 5_000;
/** For one address, on a server that others can reach: far more than a person sends, less than a flood. */
const REQUESTS_PER_MINUTE = 1_200;

/** A server that answers. */
export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:4700`. */
  readonly url: string;
  /** Finishes running requests (for at most 5 s), closes the store and lets go of the data directory. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the store and serves. Throws a `CodedError` whose message can be shown as it is:
 * `address_in_use`, or any of `openStore`; nothing is left open then.
 */
export async function startServer(config: ServerConfig): Promise<RunningServer> {
  await refuseTakenPort(config);
  const store = await openStore(config);
  try {
    return await serve(config, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Refuses a port that is taken before a store is made or changed for nothing. Where a Sounding holds the data
 * directory already it is most likely that one which has the port: opening the store says so in better words.
 */
async function refuseTakenPort(config: ServerConfig): Promise<void> {
  const { host, port } = config;
  if (port === 0 || seemsHeld(config)) return;
  const probe = createServer();
  try {
    await once(probe.listen({ host, port }), 'listening');
  } catch (error) {
    throw cannotListen(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

async function serve(config: ServerConfig, store: Store): Promise<RunningServer> {
  let port = config.port;
  const app = await buildApp({
    store,
    bank: starterBank,
    scope: LOCAL_SCOPE,
    version: packageJson.version,
    now: () => new Date(),
    newId: randomUUID,
    ownHosts: () => loopbackHosts(config.host, port),
    ...(isLoopback(config.host) ? {} : { requestsPerMinute: REQUESTS_PER_MINUTE }),
    keepRepliesDays: config.keepRepliesDays,
    dataDirectory: config.dataDirectory,
    recordingsQuotaBytes: config.recordingsQuotaBytes,
    keepRecordingsDays: config.keepRecordingsDays,
    pageDirectory: config.pageDirectory,
    modelsDirectory: config.modelsDirectory,
    transcription: config.transcription,
    models: config.models,
    logLevel: config.logLevel,
    log: process.stderr,
  });
  port = await listen(app, config);
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  store.announce(url);
  if (!isLoopback(config.host)) {
    app.log.warn({ url }, 'other machines can reach this server, and it asks nobody who they are');
  }
  let closing: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closing ??= closeWithin(app, CLOSE_WITHIN_MS).finally(() => store.close());
      return closing;
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: ServerConfig): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw cannotListen(error, host, port);
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function cannotListen(error: unknown, host: string, port: number): CodedError {
  return new CodedError('address_in_use', describeListenError(error, host, port), { cause: error });
}

function describeListenError(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another with --port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this person. Choose one above 1023 with --port.`;
  return `${host}:${port} cannot be listened on${typeof code === 'string' ? ` (${code})` : ''}.`;
}

async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  // A connection that was busy when closing began is idle once its reply is out.
  const idle = setInterval(() => app.server.closeIdleConnections(), 20);
  const late = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}
