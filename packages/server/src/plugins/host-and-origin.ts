import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites out. On one's own machine only its own names are served, so that a foreign name
 * that was made to point here (DNS rebinding) is refused; a request that a page of another origin
 * sends is refused everywhere.
 *
 * `ownHosts` gives the `Host` values that are served, or undefined for any.
 */
export function guardHostAndOrigin(
  app: FastifyInstance,
  ownHosts: () => readonly string[] | undefined,
): void {
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    const hosts = ownHosts();
    if (hosts !== undefined && !hosts.includes(host)) {
      throw new CodedError('foreign_host', `Use http://${hosts[0]} instead.`);
    }
    if (!isSameOrigin(request, host)) {
      throw new CodedError('foreign_origin', 'Open the page that this server serves, and use it from there.');
    }
  });
}

/** The `Host` values of a server on a loopback address; undefined where it is bound to another address. */
export function loopbackHosts(boundHost: string, port: number): readonly string[] | undefined {
  if (!isLoopback(boundHost)) return undefined;
  const own = boundHost.includes(':') ? `[${boundHost.replace(/^\[|\]$/g, '')}]` : boundHost.toLowerCase();
  const names = [...new Set([own, '127.0.0.1', 'localhost', '[::1]'])];
  // A browser leaves the port out where it is the scheme's own.
  return names.flatMap((name) => (port === 80 ? [`${name}:80`, name] : [`${name}:${port}`]));
}

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function isSameOrigin(request: FastifyRequest, host: string): boolean {
  const { origin } = request.headers;
  // Only the browser sets it. `same-site` is another port of this machine: another program.
  const site = request.headers['sec-fetch-site'];
  if (!READING.has(request.method) && (site === 'cross-site' || site === 'same-site')) return false;
  if (origin === undefined) return true;
  const url = URL.parse(origin);
  return url !== null && /^https?:$/.test(url.protocol) && url.host === host.replace(/:80$/, '');
}
