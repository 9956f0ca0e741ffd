import { describe, expect, it } from 'vitest';
import { isLoopback, loopbackHosts } from './host-and-origin.ts';

describe('the names of a server on this machine', () => {
  it('are all loopback names with its port', () => {
    expect(loopbackHosts('127.0.0.1', 4700)).toEqual(['127.0.0.1:4700', 'localhost:4700', '[::1]:4700']);
    expect(loopbackHosts('::1', 4700)?.[0]).toBe('[::1]:4700');
    expect(loopbackHosts('127.0.0.2', 4700)?.[0]).toBe('127.0.0.2:4700');
  });

  it('may leave out the port of the scheme', () => {
    expect(loopbackHosts('localhost', 80)).toEqual(expect.arrayContaining(['localhost:80', 'localhost']));
  });

  it('are not limited on an address that others reach', () => {
    for (const host of ['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.0.0.1.example.org']) {
      expect(isLoopback(host)).toBe(false);
      expect(loopbackHosts(host, 4700)).toBeUndefined();
    }
  });
});
