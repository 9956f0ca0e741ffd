/// <reference types="node" />
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchModel } from './weights.ts';

const FILE = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);

let server: Server;
let answer: (reply: ServerResponse) => void;
let asked: IncomingHttpHeaders | undefined;
let file: { path: string; bytes: number };

beforeEach(async () => {
  asked = undefined;
  answer = (reply) => void reply.end(FILE);
  server = createServer((request, reply) => {
    asked = request.headers;
    answer(reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  file = { path: `http://127.0.0.1:${port}/models/encoder.onnx`, bytes: FILE.length };
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

describe('fetchModel', () => {
  it('gives the file and says how much of it has come', async () => {
    let got = 0;
    const bytes = await fetchModel(file, (count) => {
      got += count;
    });
    expect(bytes).toEqual(FILE);
    expect(got).toBe(FILE.length);
  });

  it('asks the server whether what the browser kept is still the same', async () => {
    await fetchModel(file, () => {});
    expect(asked?.['cache-control']).toMatch(/max-age=0|no-cache/);
  });

  it.each([
    ['from the start', 0],
    ['in the middle', 400],
  ])('does not wait for ever where nothing comes %s', async (_, sent) => {
    answer = (reply) => {
      if (sent > 0) reply.write(FILE.subarray(0, sent));
    };
    await expect(fetchModel(file, () => {}, 100)).rejects.toThrow('stopped sending');
  });

  it('says what else is wrong', async () => {
    answer = (reply) => void reply.writeHead(404).end();
    await expect(fetchModel(file, () => {})).rejects.toThrow('not on the server');
    answer = (reply) => void reply.end(FILE.subarray(1));
    await expect(fetchModel(file, () => {})).rejects.toThrow('cut off');
    answer = (reply) => void reply.end(Buffer.concat([FILE, FILE]));
    await expect(fetchModel(file, () => {})).rejects.toThrow('not the ones expected');
  });
});
