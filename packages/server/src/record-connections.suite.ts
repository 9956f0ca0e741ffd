import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { isLoopback } from './plugins/host-and-origin.ts';

type AnyFunction = (...given: unknown[]) => unknown;

/** What Node is to be started with, so that whatever it begins that could leave the machine is written into a file. */
export function recorderOption(file: string): string {
  const url = new URL(import.meta.url);
  url.searchParams.set('into', file);
  return `--import=${url.href}`;
}

/**
 * From here on, writes a line into a file for each connection and packet to another address than loopback, each look-up
 * of a name and each program. It changes Node itself: for a process of its own.
 */
function recordConnections(file: string): void {
  const note = (way: string, host: unknown) => {
    if (!isOwn(host)) appendFileSync(file, `${way} ${String(host)}\n`);
  };
  watch(net.Socket.prototype, 'connect', (...given) => note('connect', hostOf(given)));
  watch(dgram.Socket.prototype, 'send', (...given) => note('send', given.findLast(isText)));
  watch(dgram.Socket.prototype, 'connect', (_port, host) => note('send', host));
  watch(childProcess.ChildProcess.prototype, 'spawn', (options) => note('spawn', named(options, 'file')));
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of Object.getOwnPropertyNames(names)) {
      if (/^(lookup|resolve|reverse)/.test(name)) watch(names, name, (host) => note(name, host));
    }
  }
  syncBuiltinESMExports();
}

function watch(owner: object, name: string, see: (...given: unknown[]) => void): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  const watched = function (this: unknown, ...given: unknown[]): unknown {
    see(...given);
    return (original as AnyFunction).apply(this, given);
  };
  // `lookup` and others carry names of their own, by which they are promisified.
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(original));
  Reflect.set(owner, name, watched);
}

/** Where a socket is to connect to, in whichever way it was told: port and host, options, or a path on this machine. */
function hostOf(given: unknown[]): unknown {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first !== 'object') return isText(second) ? second : 'localhost';
  return isText(named(first, 'path')) ? 'localhost' : (named(first, 'host') ?? 'localhost');
}

function named(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isOwn(host: unknown): boolean {
  return typeof host === 'string' && isLoopback(host);
}

const into = new URL(import.meta.url).searchParams.get('into');
if (into !== null) recordConnections(into);
