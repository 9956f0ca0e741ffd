import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserRecogniser } from './browser-listener.ts';
import type { ListenTo } from './listening.ts';

const TO: ListenTo = { terms: [], onServer: async () => 'r1' };
const events = {
  onText: (settled: string, partial: string) => void texts.push([settled, partial]),
  onRead: () => {},
};

let made: Recogniser[];
let texts: [string, string][];

/** A browser's recogniser as the standard has it: `start` while it runs throws, and `end` comes after `stop`. */
class Recogniser extends EventTarget {
  runs = false;
  starts = 0;

  constructor() {
    super();
    made.push(this);
  }

  start(): void {
    if (this.runs) throw new DOMException('recognition has already started', 'InvalidStateError');
    this.runs = true;
    this.starts += 1;
  }

  stop(): void {
    queueMicrotask(() => this.end());
  }

  abort(): void {
    this.end();
  }

  end(): void {
    if (!this.runs) return;
    this.runs = false;
    this.dispatchEvent(new Event('end'));
  }

  hear(transcript: string, isFinal: boolean): void {
    const results = [Object.assign([{ transcript }], { isFinal })];
    this.dispatchEvent(Object.assign(new Event('result'), { results }));
  }

  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
    this.end();
  }
}

beforeEach(() => {
  made = [];
  texts = [];
  vi.stubGlobal('SpeechRecognition', Recogniser);
});
afterEach(() => vi.unstubAllGlobals());

function begin() {
  const listening = browserRecogniser.listen(TO, events);
  const [recogniser] = made;
  if (recogniser === undefined) throw new Error('No recogniser was made.');
  return { listening, recogniser };
}

describe('browserRecogniser', () => {
  it('hears, goes on where the browser ends by itself, and gives all of it', async () => {
    const { listening, recogniser } = begin();
    recogniser.hear('we had', true);
    recogniser.end();
    expect(recogniser.runs).toBe(true);
    recogniser.hear('three weeks', false);
    expect(texts.at(-1)).toEqual(['we had', 'three weeks']);
    expect(await listening.finish()).toEqual({ text: 'we had three weeks' });
    expect(recogniser.runs).toBe(false);
  });

  it('does not listen while it is paused', async () => {
    const { listening, recogniser } = begin();
    recogniser.hear('before', true);
    listening.pause();
    await Promise.resolve();
    expect(recogniser.runs).toBe(false);
    listening.goOn();
    expect(recogniser.runs).toBe(true);
    recogniser.hear('after', true);
    expect(await listening.finish()).toEqual({ text: 'before after' });
  });

  it('can be told to go on before it has come to rest', async () => {
    const { listening, recogniser } = begin();
    listening.pause();
    listening.goOn();
    await Promise.resolve();
    expect(recogniser.runs).toBe(true);
    expect(recogniser.starts).toBe(2);
  });

  it('ends out of a pause', async () => {
    const { listening, recogniser } = begin();
    recogniser.hear('all of it', true);
    listening.pause();
    await Promise.resolve();
    expect(await listening.finish()).toEqual({ text: 'all of it' });
  });

  it('stays failed, and says why', async () => {
    const { listening, recogniser } = begin();
    recogniser.fail('network');
    listening.pause();
    listening.goOn();
    expect(recogniser.runs).toBe(false);
    await expect(listening.finish()).rejects.toThrow('could not reach');
  });

  it('is not there in every browser', () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    expect(() => browserRecogniser.listen(TO, events)).toThrow('no recogniser of its own');
  });
});
