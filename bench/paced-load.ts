import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** One request of a load. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a load came to. */
export interface LoadResult {
  /** Milliseconds from the moment a request was due until its reply was read, late sending included. */
  readonly latencies: readonly number[];
  /** Replies that were no success, and requests that failed. */
  readonly failures: number;
}

/**
 * Sends `rate` requests a second, evenly spaced, whether or not earlier ones were answered: an open loop, so that
 * a slow server is not spared. (autocannon sends each second's share in one burst, which measures another thing.)
 */
export async function pacedLoad(
  address: string,
  rate: number,
  seconds: number,
  requestAt: (i: number) => LoadRequest,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const latencies: number[] = [];
  let failures = 0;
  const pending: Promise<void>[] = [];
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    pending.push(
      send(agent, address, requestAt(i)).then((status) => {
        latencies.push(performance.now() - due);
        if (status < 200 || status > 299) failures++;
      }),
    );
  }
  await Promise.all(pending);
  agent.destroy();
  return { latencies, failures };
}

/** The reply's status; 0 where there was none. */
function send(
  agent: Agent,
  address: string,
  { method, path, headers = {}, body }: LoadRequest,
): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(`${address}${path}`, { agent, method, headers, timeout: 10_000 }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve(reply.statusCode ?? 0));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}
