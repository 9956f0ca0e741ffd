import fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EventStream, openEventStream } from './event-stream.ts';
import { readEvents } from './with-model.suite.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a stream of events', () => {
  it('sends each event as one line of JSON, whatever its text holds, and nothing after its end', async () => {
    const app = fastify();
    const texts = ['one', 'two\n\ndata: {"kind":"failed"}\r\n', '🧭 “three”'];
    app.get('/', (_request, reply) => {
      const { send, end } = openEventStream(reply.header('x-own', 'kept'));
      for (const text of texts) send({ kind: 'words', text });
      end();
      send({ kind: 'words', text: 'too late' });
    });
    const { headers, body } = await app.inject('/');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-own': 'kept' });
    expect(readEvents(body)).toEqual(texts.map((text) => ({ kind: 'words', text })));
  });

  it('leaves words out while the other side does not read them, and nothing else', async () => {
    const app = fastify();
    const sent: string[] = [];
    app.get('/', (_request, reply) => {
      const { raw } = reply;
      let full = true;
      Object.defineProperty(raw, 'writableNeedDrain', { get: () => full });
      const { send, end } = openEventStream(reply);
      send({ kind: 'words', text: 'left out' });
      send({ kind: 'failed', reason: 'empty', message: 'Told all the same.' });
      full = false;
      send({ kind: 'words', text: 'all of it so far' });
      end();
    });
    const { body } = await app.inject('/');
    for (const event of readEvents(body)) sent.push(event.kind === 'words' ? event.text : event.kind);
    expect(sent).toEqual(['failed', 'all of it so far']);
  });

  it('shows every ten seconds that it lives, and no longer than it does', async () => {
    const app = fastify();
    const opened = Promise.withResolvers<EventStream>();
    app.get('/', (_request, reply) => opened.resolve(openEventStream(reply)));
    const replied = app.inject('/');
    const stream = await opened.promise;
    vi.advanceTimersByTime(25_000);
    stream.send({ kind: 'words', text: 'at last' });
    stream.end();
    expect(vi.getTimerCount()).toBe(0);
    const { body } = await replied;
    expect(body.split('\n\n').map((part) => part.slice(0, 6))).toEqual([':', ':', 'data: ', '']);
  });
});
