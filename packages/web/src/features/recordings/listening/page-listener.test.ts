import { describe, expect, it } from 'vitest';
import type { ListenEvents, ListenTo } from './listening.ts';
import { createPageListener, type RecogniserWorker } from './page-listener.ts';
import type { FromRecogniser, ToRecogniser } from './worker-messages.ts';

const TO: ListenTo = { terms: [], onServer: async () => 'r1' };
const TIMING = { words: [], voice: [], precise: true };

/** The other end of a worker's messages. */
function makePort() {
  const heard: ToRecogniser[] = [];
  const listeners: { message: (event: { data: FromRecogniser }) => void; error: (event: object) => void } = {
    message: () => {},
    error: () => {},
  };
  const worker: RecogniserWorker = {
    postMessage: (message) => void heard.push(message),
    addEventListener: (type: 'message' | 'error', listener: unknown) => {
      Object.assign(listeners, { [type]: listener });
    },
    terminate: () => {},
  };
  return { worker, heard, say: (data: FromRecogniser) => listeners.message({ data }), break: listeners };
}

function start() {
  const ports: ReturnType<typeof makePort>[] = [];
  const texts: [string, string][] = [];
  const events: ListenEvents = {
    onText: (settled, partial) => void texts.push([settled, partial]),
    onRead: () => {},
  };
  const listener = createPageListener(() => {
    const port = makePort();
    ports.push(port);
    return port.worker;
  });
  return { listener, ports, texts, events };
}

describe('createPageListener', () => {
  it('begins, hands sound on before the recogniser is loaded, and gives the text', async () => {
    const { listener, ports, texts, events } = start();
    const listening = listener.listen(TO, events);
    listening.push(new Float32Array(4));
    expect(listener.status().kind).toBe('loading');
    expect(ports[0]?.heard.map(({ kind }) => kind)).toEqual(['begin', 'push']);
    ports[0]?.say({ kind: 'ready' });
    ports[0]?.say({ kind: 'partial', id: 1, text: 'We ha' });
    ports[0]?.say({ kind: 'piece', id: 1, text: 'We had', to: 1 });
    ports[0]?.say({ kind: 'piece', id: 1, text: 'three weeks.', to: 2 });
    const result = listening.finish();
    ports[0]?.say({ kind: 'done', id: 1, text: 'We had three weeks.', timing: TIMING });
    expect(await result).toEqual({ text: 'We had three weeks.', timing: TIMING });
    expect(texts).toEqual([
      ['', 'We ha'],
      ['We had', ''],
      ['We had three weeks.', ''],
    ]);
  });

  it('loads the recogniser before the first recording, and only once', () => {
    const { listener, ports, events } = start();
    listener.prepare();
    expect(listener.status().kind).toBe('loading');
    expect(ports[0]?.heard).toEqual([]);
    listener.prepare();
    listener.listen(TO, events);
    expect(ports).toHaveLength(1);
    expect(ports[0]?.heard.map(({ kind }) => kind)).toEqual(['begin']);
  });

  it('says why it cannot be used, and tries afresh with the next recording', async () => {
    const { listener, ports, events } = start();
    const listening = listener.listen(TO, events);
    ports[0]?.say({ kind: 'broken', why: 'its files are not on the server' });
    await expect(listening.finish()).rejects.toThrow('its files are not on the server');
    expect(ports[0]?.heard.map(({ kind }) => kind)).toEqual(['begin']);
    listener.listen(TO, events);
    expect(ports).toHaveLength(2);
    expect(listener.status().kind).toBe('loading');
  });

  it('takes a worker that dies for broken', async () => {
    const { listener, ports, events } = start();
    const result = listener.listen(TO, events).finish();
    ports[0]?.break.error({ message: 'out of memory' });
    await expect(result).rejects.toThrow('out of memory');
  });

  it('hears nothing of an earlier recording any more', async () => {
    const { listener, ports, texts, events } = start();
    const first = listener.listen(TO, events).finish();
    const second = listener.listen(TO, events);
    await expect(first).rejects.toThrow('Another recording');
    ports[0]?.say({ kind: 'piece', id: 1, text: 'Old.', to: 1 });
    second.cancel();
    ports[0]?.say({ kind: 'piece', id: 2, text: 'Not wanted.', to: 1 });
    expect(texts).toEqual([]);
  });
});
