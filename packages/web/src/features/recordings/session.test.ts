import { RECORDING_BYTES_PER_SECOND } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Heard } from '../../lib/speaking.ts';
import type { Capture, CaptureListener } from './capture.ts';
import type { ListenEvents, Listened, ListenTo, Recogniser } from './listening/listening.ts';
import type { CaptureProblem } from './problems.ts';
import { createSession } from './session.ts';
import type { Session, SessionParts, Sound } from './session-state.ts';
import { createMemoryStore } from './upload/memory-store.suite.ts';
import { createTransport } from './upload/tus.ts';
import { startTusServer, type TusServer } from './upload/tus-server.suite.ts';
import { startUpload, type Upload } from './upload/upload.ts';

const RATE = 16_000;

/** A microphone whose owner answers when the test says so, and whose sound the test makes. */
function makeMicrophone() {
  const asked: ((answer: Capture | CaptureProblem) => void)[] = [];
  const state = { open: 0, closed: 0, fails: false };
  let listener: CaptureListener | undefined;
  const capture: Capture = {
    rate: RATE,
    device: 'Headset',
    drain: async () => undefined,
    close: () => {
      state.closed += 1;
    },
  };
  return {
    state,
    startCapture(_: string | undefined, heard: CaptureListener) {
      listener = heard;
      if (state.fails) return Promise.reject(new Error('No context.'));
      return new Promise<Capture | CaptureProblem>((resolve) => void asked.push(resolve));
    },
    allow() {
      state.open += 1;
      asked.shift()?.(capture);
    },
    refuse: () => asked.shift()?.('refused'),
    speak: (seconds: number) => listener?.onBlock(new Float32Array(seconds * RATE).fill(0.1)),
    unplug: () => listener?.onEnded(),
  };
}

/** A recogniser that says what the test tells it to, and notes what is asked of it. */
function makeRecogniser() {
  const calls: string[] = [];
  const state = { throws: false, samples: 0 };
  const made: { to: ListenTo; events: ListenEvents; end: PromiseWithResolvers<Listened> }[] = [];
  const recogniser: Recogniser = {
    prepare: () => void calls.push('prepare'),
    listen(to, events) {
      calls.push('listen');
      if (state.throws) throw new Error('No recogniser here.');
      const end = Promise.withResolvers<Listened>();
      made.push({ to, events, end });
      return {
        push: (samples) => {
          state.samples += samples.length;
        },
        pause: () => void calls.push('pause'),
        goOn: () => void calls.push('goOn'),
        finish: () => {
          calls.push('finish');
          return end.promise;
        },
        cancel: () => void calls.push('cancel'),
      };
    },
  };
  return { recogniser, calls, state, last: () => made.at(-1) };
}

let server: TusServer;
let watchers: Set<() => void>;
let session: Session;
let clock: number;
let microphone: ReturnType<typeof makeMicrophone>;
let recogniser: ReturnType<typeof makeRecogniser>;
let heard: Heard[];
let uploads: Upload[];

beforeEach(async () => {
  server = await startTusServer();
  watchers = new Set();
  clock = 0;
  microphone = makeMicrophone();
  recogniser = makeRecogniser();
  heard = [];
  uploads = [];
  session = createSession({ startCapture: microphone.startCapture, watchUploads, now: () => clock });
});
afterEach(async () => {
  session.leave(false);
  for (const upload of uploads) await upload.discard().catch(() => undefined);
  await server.close();
});

function watchUploads(listener: () => void): () => void {
  watchers.add(listener);
  return () => void watchers.delete(listener);
}

function beginUpload(): Upload {
  const upload = startUpload({ localId: 'l1', draftId: 'd1', bytes: 0, finished: false }, [], {
    store: createMemoryStore(),
    transport: createTransport(server.origin),
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds / 500),
      clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
    },
    random: () => 0.5,
    onChange: () => {
      for (const watcher of [...watchers]) watcher();
    },
  });
  uploads.push(upload);
  return upload;
}

const parts = (over: Partial<SessionParts> = {}): SessionParts => ({
  deviceId: undefined,
  recogniser: recogniser.recogniser,
  terms: ['Kafka'],
  beginUpload,
  onHeard: (one) => void heard.push(one),
  ...over,
});
const now = () => session.current();
const bytesOf = (seconds: number) => seconds * RECORDING_BYTES_PER_SECOND;
const arrived = () => [...server.recordings.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);

async function record(seconds: number, over: Partial<SessionParts> = {}): Promise<void> {
  const started = session.start(parts(over));
  microphone.allow();
  await started;
  if (seconds > 0) microphone.speak(seconds);
}

/** Ends the recording and comes to where it is written down. */
async function stop(): Promise<void> {
  void session.stop();
  await expect.poll(() => now().state).toBe('finishing');
}

const idle = () => expect.poll(() => now().state).toBe('idle');

/** A recording from before. */
function keptSound(bytes: () => Promise<Uint8Array<ArrayBuffer>>): Sound {
  return {
    terms: [],
    seconds: () => 3,
    bytes,
    recordingId: () => 'r7',
    onServer: async () => 'r7',
    onHeard: (one) => void heard.push(one),
  };
}

describe('starting', () => {
  it('asks, prepares the recogniser meanwhile, and records', async () => {
    const started = session.start(parts());
    expect(now().state).toBe('asking');
    expect(recogniser.calls).toEqual(['prepare']);
    microphone.allow();
    await started;
    expect(now()).toMatchObject({ state: 'recording', note: null });
    expect(recogniser.last()?.to.terms).toEqual(['Kafka']);
  });

  it('comes back to rest where the microphone is refused, and can be tried again', async () => {
    const started = session.start(parts());
    microphone.refuse();
    await started;
    expect(now()).toMatchObject({ state: 'idle', note: { kind: 'problem', problem: 'refused' } });
    await record(1);
    expect(now()).toMatchObject({ state: 'recording', note: null });
  });

  it('comes back to rest where the microphone breaks', async () => {
    microphone.state.fails = true;
    await session.start(parts());
    expect(now()).toMatchObject({ state: 'idle', note: { kind: 'problem', problem: 'failed' } });
  });

  it('lets go of the microphone where nothing can be begun', async () => {
    const failing = () => {
      throw new Error('No room.');
    };
    await record(0, { beginUpload: failing });
    expect(microphone.state).toMatchObject({ open: 1, closed: 1 });
    expect(now()).toMatchObject({ state: 'idle', note: { kind: 'problem', problem: 'failed' } });
    await record(1);
    expect(now().state).toBe('recording');
  });

  it('records without a recogniser that cannot begin, and says at the end why there is no text', async () => {
    recogniser.state.throws = true;
    await record(1);
    expect(now().state).toBe('recording');
    void session.stop();
    await idle();
    expect(now().unheard).toEqual({ why: 'No recogniser here.', seconds: 1 });
    expect(microphone.state.closed).toBe(1);
    await expect.poll(arrived).toBe(bytesOf(1));
  });

  it('lets go of a microphone that is allowed after the panel has gone, also where it was asked for once more', async () => {
    const first = session.start(parts());
    session.leave(false);
    const second = session.start(parts());
    microphone.allow();
    await first;
    expect(microphone.state.closed).toBe(1);
    expect(now().state).toBe('asking');
    microphone.allow();
    await second;
    expect(now().state).toBe('recording');
    expect(microphone.state.closed).toBe(1);
  });

  it('does nothing while a recording goes on', async () => {
    await record(1);
    await session.start(parts());
    expect(recogniser.calls).toEqual(['prepare', 'listen']);
  });
});

describe('pausing', () => {
  it('tells the recogniser, and keeps what is said meanwhile to itself', async () => {
    await record(2);
    session.pause();
    expect(now().state).toBe('paused');
    microphone.speak(3);
    session.goOn();
    microphone.speak(1);
    expect(recogniser.calls).toEqual(['prepare', 'listen', 'pause', 'goOn']);
    expect(now().seconds).toBeCloseTo(3, 1);
    await stop();
    expect(recogniser.state.samples).toBe(3 * RATE);
    await expect.poll(arrived).toBe(bytesOf(3));
  });

  it('tells it once, and only of a recording', async () => {
    session.pause();
    session.goOn();
    await record(1);
    session.goOn();
    session.pause();
    session.pause();
    expect(recogniser.calls).toEqual(['prepare', 'listen', 'pause']);
    expect(now().state).toBe('paused');
  });

  it('can be followed by the end', async () => {
    await record(1);
    session.pause();
    await stop();
    recogniser.last()?.end.resolve({ text: 'All of it.' });
    await idle();
    expect(heard).toMatchObject([{ text: 'All of it.', seconds: 1 }]);
  });
});

describe('stopping', () => {
  it('hands on the text with its recording', async () => {
    await record(2.5);
    await stop();
    expect(microphone.state.closed).toBe(1);
    await expect.poll(arrived).toBe(bytesOf(2.5));
    recogniser.last()?.end.resolve({ text: 'We had three weeks.' });
    await idle();
    expect(heard).toEqual([{ text: 'We had three weeks.', seconds: 2.5, recordingId: 'r1' }]);
    expect(now().upload).toBe(uploads[0]);
  });

  it('names no recording of which the server has nothing yet', async () => {
    server.mishaps = [507];
    await record(2.5);
    await stop();
    recogniser.last()?.end.resolve({ text: 'Here.' });
    await idle();
    expect(heard).toEqual([{ text: 'Here.', seconds: 2.5 }]);
  });

  it('keeps the sound where it is not understood, and reads it again', async () => {
    await record(2);
    await stop();
    recogniser.last()?.end.reject(new Error('Out of memory.'));
    await idle();
    expect(now().unheard).toEqual({ why: 'Out of memory.', seconds: 2 });
    const other = makeRecogniser();
    const again = session.readAgain(other.recogniser);
    await expect.poll(() => other.calls).toContain('finish');
    expect(other.state.samples).toBe(2 * RATE);
    other.last()?.end.resolve({ text: 'Now it is.' });
    await again;
    expect(heard).toMatchObject([{ text: 'Now it is.', seconds: 2 }]);
    expect(now().unheard).toBeNull();
  });

  it('happens by itself when the microphone goes', async () => {
    await record(1);
    microphone.unplug();
    await expect.poll(() => now().state).toBe('finishing');
    expect(now().note).toEqual({ kind: 'problem', problem: 'unplugged' });
    recogniser.last()?.end.resolve({ text: 'One.' });
    await idle();
    expect(heard.map(({ text }) => text)).toEqual(['One.']);
    expect(microphone.state.closed).toBe(1);
  });

  it('does nothing a second time, nor does anything else, while the sound is written down', async () => {
    await record(1);
    await stop();
    await session.stop();
    await session.start(parts());
    session.pause();
    session.goOn();
    expect(session.drop()).toBeUndefined();
    expect(now().state).toBe('finishing');
    expect(recogniser.calls).toEqual(['prepare', 'listen', 'finish']);
  });
});

describe('calling off', () => {
  it('ends the wait, keeps the sound, and takes no text that comes late', async () => {
    await record(2);
    await stop();
    session.cancel();
    expect(now()).toMatchObject({ state: 'idle', unheard: { seconds: 2 } });
    expect(recogniser.calls.at(-1)).toBe('cancel');
    recogniser.last()?.end.resolve({ text: 'Too late.' });
    await Promise.resolve();
    expect(heard).toEqual([]);
    await expect.poll(arrived).toBe(bytesOf(2));
  });

  it('takes no text that comes late of the first reading for that of the second', async () => {
    await record(2);
    await stop();
    const first = recogniser.last();
    session.cancel();
    const again = session.readAgain(recogniser.recogniser);
    first?.end.resolve({ text: 'Old.' });
    await expect.poll(() => recogniser.calls.at(-1)).toBe('finish');
    recogniser.last()?.end.resolve({ text: 'New.' });
    await again;
    expect(heard.map(({ text }) => text)).toEqual(['New.']);
  });

  it('lets nobody hear sound that was still being fetched', async () => {
    const fetched = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    const reading = session.read(
      keptSound(() => fetched.promise),
      recogniser.recogniser,
    );
    expect(now()).toMatchObject({ state: 'finishing', seconds: 3 });
    session.cancel();
    fetched.resolve(new Uint8Array(bytesOf(3)));
    await reading;
    expect(recogniser.calls).toEqual(['prepare']);
    expect(heard).toEqual([]);
    expect(now().unheard).toMatchObject({ seconds: 3 });
  });

  it('does nothing where nothing is waited for', async () => {
    session.cancel();
    expect(now().unheard).toBeNull();
    await record(1);
    session.cancel();
    expect(now().state).toBe('recording');
  });
});

describe('reading what was kept', () => {
  it('has it written down', async () => {
    const reading = session.read(
      keptSound(async () => new Uint8Array(bytesOf(3))),
      recogniser.recogniser,
    );
    await expect.poll(() => recogniser.calls.at(-1)).toBe('finish');
    expect(recogniser.state.samples).toBe(3 * RATE);
    recogniser.last()?.end.resolve({ text: 'From before.' });
    await reading;
    expect(heard).toEqual([{ text: 'From before.', seconds: 3, recordingId: 'r7' }]);
  });

  it('says why where the sound or the recogniser is not to be had', async () => {
    await session.read(
      keptSound(() => Promise.reject(new Error('The server does not answer.'))),
      recogniser.recogniser,
    );
    expect(now()).toMatchObject({ state: 'idle', unheard: { why: 'The server does not answer.' } });
    recogniser.state.throws = true;
    await session.read(
      keptSound(async () => new Uint8Array(bytesOf(3))),
      recogniser.recogniser,
    );
    expect(now()).toMatchObject({ state: 'idle', unheard: { why: 'No recogniser here.' } });
  });
});

describe('going away', () => {
  it('discards a recording: its sound is given back, its text is not made', async () => {
    await record(2);
    const dropped = session.drop();
    expect(now().state).toBe('idle');
    expect(microphone.state.closed).toBe(1);
    expect(recogniser.calls.at(-1)).toBe('cancel');
    expect(dropped?.sound.seconds()).toBe(2);
    expect((await dropped?.sound.bytes())?.length).toBe(bytesOf(2));
  });

  it('keeps what was said when the page goes', async () => {
    await record(2.5);
    session.leave(true);
    expect(microphone.state.closed).toBe(1);
    expect(now().state).toBe('idle');
    // The resampler holds back the last samples: about a thousandth of a second.
    expect(uploads[0]?.status().bytes).toBeGreaterThan(bytesOf(2.49));
  });

  it('calls off the writing down', async () => {
    await record(1);
    await stop();
    session.leave(false);
    expect(recogniser.calls.at(-1)).toBe('cancel');
    recogniser.last()?.end.resolve({ text: 'Nobody there.' });
    await Promise.resolve();
    expect(heard).toEqual([]);
  });

  it('says where sound was missing, once, and keeps the time', async () => {
    await record(1);
    clock = 9_000;
    microphone.speak(1);
    expect(now().note).toBeNull();
    clock = 10_000;
    microphone.speak(1);
    expect(now().note).toEqual({ kind: 'gap', seconds: 8 });
    clock = 20_000;
    microphone.speak(1);
    clock = 21_000;
    microphone.speak(1);
    expect(now().note).toEqual({ kind: 'gap', seconds: 8 });
    expect(now().state).toBe('recording');
    await stop();
    expect(now().seconds).toBeCloseTo(22, 1);
  });

  it('takes neither a pause nor a page that was busy for missing sound', async () => {
    await record(1);
    clock = 1_000;
    microphone.speak(1);
    session.pause();
    clock = 30_000;
    session.goOn();
    // What waited meanwhile comes at once.
    clock = 35_000;
    for (let waiting = 0; waiting < 5; waiting += 1) microphone.speak(1);
    clock = 36_000;
    microphone.speak(1);
    await stop();
    expect(now()).toMatchObject({ note: null });
    expect(now().seconds).toBeCloseTo(8, 1);
  });
});
