import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError, holderAddress, type ServerConfig, startServer } from '@sounding/server';
import { Failure } from '../failure.ts';
import { Unreachable } from './request.ts';

/** How often a server that is just starting or stopping is asked again, and how long between, in milliseconds. */
const ATTEMPTS = 30;
const BETWEEN_MS = 100;

/** A server that answers for the data directory. */
export interface Reached {
  readonly url: string;
  /** Whether it is there for this errand only, or a running one that goes on. */
  readonly own: boolean;
}

/**
 * Runs one errand against the server of a data directory: the one that holds it, or else one that is started for
 * the errand on a free port of this machine. So there is one way of keeping, and the directory is held no longer
 * than an errand takes: `sounding start` works while somebody thinks about an answer. Who holds the directory is
 * told by its lock, never by the note alone, which a killed server leaves behind.
 * Throws a `Failure` in words where the directory can neither be opened nor its holder be reached.
 */
export async function withServer<T>(
  config: ServerConfig,
  errand: (server: Reached) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const own = await startOwn(config);
    if (own !== undefined) {
      try {
        return await errand({ url: own.url, own: true });
      } finally {
        await own.close();
      }
    }
    const url = holderAddress(config.dataDirectory);
    try {
      if (url !== undefined) return await errand({ url, own: false });
    } catch (error) {
      if (!(error instanceof Unreachable) || attempt === ATTEMPTS) throw error;
    }
    if (attempt === ATTEMPTS)
      throw new Failure(`${config.dataDirectory} is held by a process that does not serve it`);
    await sleep(BETWEEN_MS);
  }
}

/** Undefined where another process holds the directory. */
async function startOwn(config: ServerConfig) {
  try {
    return await startServer({ ...config, host: '127.0.0.1', port: 0 });
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    if (error.code === 'data_directory_held') return undefined;
    throw new Failure(error.message);
  }
}
