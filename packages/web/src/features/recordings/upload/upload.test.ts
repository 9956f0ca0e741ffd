import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrivedId } from './arrived-id.ts';
import type { ChunkStore, KeptRecording } from './chunk-store.ts';
import { createMemoryStore } from './memory-store.suite.ts';
import { createTransport } from './tus.ts';
import { type Mishap, startTusServer, type TusServer } from './tus-server.suite.ts';
import { startUpload, type Upload, type UploadStatus } from './upload.ts';

const FRESH: KeptRecording = { localId: 'l1', draftId: 'd1', bytes: 0, finished: false };

let server: TusServer;
let store: ChunkStore;
let listeners: (() => void)[];

beforeEach(async () => {
  server = await startTusServer();
  store = createMemoryStore();
  listeners = [];
});
afterEach(() => server.close());

function start(
  recording = FRESH,
  left: Awaited<ReturnType<ChunkStore['chunksOf']>> = [],
  keep = store,
): Upload {
  return startUpload(recording, left, {
    store: keep,
    transport: createTransport(server.origin),
    // Waits a five-hundredth of what people would.
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds / 500),
      clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
    },
    random: () => 0.5,
    onChange: () => {
      for (const listener of [...listeners]) listener();
    },
  });
}

function until(upload: Upload, ready: (status: UploadStatus) => boolean): Promise<UploadStatus> {
  return new Promise((resolve) => {
    const look = () => {
      const status = upload.status();
      if (ready(status)) resolve(status);
    };
    listeners.push(look);
    look();
  });
}

const done = (upload: Upload) => until(upload, ({ state }) => state === 'done');
const sound = (length: number, seed = 1) => Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 7) % 256);
const received = () => [...server.recordings.values()].at(-1);

describe('startUpload', () => {
  it('sends all of a recording and says where it ends', async () => {
    const upload = start({ ...FRESH, questionId: 'q', questionText: 'Was wählten Sie – und warum?' });
    upload.append(sound(3000));
    upload.append(sound(1000, 2));
    upload.finish();
    const status = await done(upload);
    expect(status).toMatchObject({ recordingId: 'r1', bytes: 4000, sent: 4000, trouble: '', kept: true });
    expect(received()?.length).toBe(4000);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(3000), sound(1000, 2)]));
    const metadata = Object.fromEntries(
      (received()?.metadata ?? '').split(',').map((pair) => {
        const [key = '', value = ''] = pair.split(' ');
        return [key, Buffer.from(value, 'base64').toString()];
      }),
    );
    expect(metadata).toEqual({
      draftId: 'd1',
      questionId: 'q',
      questionText: 'Was wählten Sie – und warum?',
    });
    expect(await store.list()).toEqual([]);
    expect(await store.chunksOf('l1')).toEqual([]);
  });

  it('waits for a server that is away, keeps what is said meanwhile, and goes on by itself', async () => {
    server.mishaps = ['deaf', 'deaf', 500, 423];
    const upload = start();
    upload.append(sound(500));
    const away = await until(upload, ({ state }) => state === 'waiting');
    expect(away.trouble).not.toBe('');
    upload.append(sound(700, 3));
    expect((await store.chunksOf('l1')).map(({ offset }) => offset)).toEqual([0, 500]);
    upload.finish();
    await done(upload);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(500), sound(700, 3)]));
  });

  it('loses and doubles nothing, whatever befalls the requests', async () => {
    const mishap = fc.constantFrom<Mishap | 'none'>('none', 'none', 'deaf', 'mute', 409, 423, 500);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
        fc.array(mishap, { maxLength: 14 }),
        async (lengths, mishaps) => {
          server.recordings.clear();
          // A creation that was obeyed without a reply leaves an empty recording behind: the server clears those.
          server.mishaps = mishaps.filter((each) => each !== 'none');
          store = createMemoryStore();
          const upload = start();
          for (const [i, length] of lengths.entries()) upload.append(sound(length, i));
          upload.finish();
          await done(upload);
          const whole = Buffer.concat(lengths.map((length, i) => sound(length, i)));
          expect(received()?.bytes).toEqual(whole);
          expect(received()?.length).toBe(whole.length);
        },
      ),
      { numRuns: 25 },
    );
  }, 30_000);

  it.each([
    413, 507,
  ] as const)('stops at %i, says why, keeps the sound, and goes on when asked', async (status) => {
    const upload = start();
    upload.append(sound(100));
    await until(upload, ({ sent }) => sent === 100);
    server.mishaps = [status];
    upload.append(sound(200, 2));
    const stopped = await until(upload, ({ state }) => state === 'stopped');
    expect(stopped).toMatchObject({ bytes: 300, sent: 100, trouble: `Refused with ${status}.` });
    upload.append(sound(50, 3));
    upload.finish();
    expect((await store.chunksOf('l1')).map(({ offset }) => offset)).toEqual([100, 300]);
    upload.wake();
    await done(upload);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(100), sound(200, 2), sound(50, 3)]));
  });

  it('goes on after its page has gone, from what the browser kept', async () => {
    const first = start();
    first.append(sound(600));
    await until(first, ({ sent }) => sent === 600);
    server.mishaps = ['deaf'];
    first.append(sound(400, 2));
    await until(first, ({ state }) => state === 'waiting');
    // The first page is gone: its timer never rings. Another one finds this.
    const [left] = await store.list();
    const chunks = await store.chunksOf('l1');
    server.mishaps = [];
    const second = start({ ...(left ?? FRESH), finished: true }, chunks);
    await done(second);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(600), sound(400, 2)]));
    expect(await store.list()).toEqual([]);
  });

  it('ends a recording of which everything had arrived but the end', async () => {
    const first = start();
    first.append(sound(600));
    await until(first, ({ sent }) => sent === 600);
    const [left] = await store.list();
    const second = start({ ...(left ?? FRESH), finished: true }, []);
    await done(second);
    expect(received()?.length).toBe(600);
  });

  it('keeps and sends the last, shorter chunk when the page goes away', async () => {
    const upload = start();
    upload.append(sound(600));
    await until(upload, ({ sent }) => sent === 600);
    upload.leave(sound(90, 2));
    expect(await store.list()).toMatchObject([{ finished: true, bytes: 690 }]);
    expect((await store.chunksOf('l1')).map(({ bytes }) => bytes.length)).toContain(90);
    await expect.poll(() => received()?.length).toBe(690);
  });

  it('puts silence where the server has lost what it had', async () => {
    const upload = start();
    upload.append(sound(600));
    await until(upload, ({ sent }) => sent === 600);
    const kept = received();
    if (kept) kept.bytes = kept.bytes.subarray(0, 200);
    upload.append(sound(50, 2));
    upload.finish();
    await done(upload);
    expect(received()?.bytes).toEqual(
      Buffer.concat([sound(600).subarray(0, 200), Buffer.alloc(400), sound(50, 2)]),
    );
  });

  it('says that a recording is gone where the server has it no more', async () => {
    const upload = start();
    upload.append(sound(100));
    await until(upload, ({ sent }) => sent === 100);
    server.recordings.clear();
    upload.append(sound(100));
    await until(upload, ({ state }) => state === 'gone');
    expect(await store.list()).toEqual([]);
  });

  it('begins anew where the server lost a recording of which it had nothing', async () => {
    const upload = start();
    await until(upload, ({ recordingId }) => recordingId === 'r1');
    server.recordings.clear();
    server.mishaps = ['deaf'];
    upload.append(sound(100));
    upload.append(sound(200, 2));
    upload.finish();
    const status = await done(upload);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(100), sound(200, 2)]));
    expect(server.recordings.has(status.recordingId ?? '')).toBe(true);
  });

  it('takes up what an earlier visit left though the server has lost its empty recording', async () => {
    const left = { ...FRESH, recordingId: 'r9', bytes: 100, finished: true };
    const upload = start(left, [{ offset: 0, bytes: sound(100) }]);
    await done(upload);
    expect(received()?.bytes).toEqual(Buffer.from(sound(100)));
  });

  it('keeps the sound where a server begins recordings and knows none of them', async () => {
    server.forgetful = true;
    const upload = start();
    upload.append(sound(100));
    const stopped = await until(upload, ({ state }) => state === 'stopped');
    expect(stopped).toMatchObject({ bytes: 100, sent: 0 });
    expect(await store.chunksOf('l1')).toHaveLength(1);
  });

  it('names a recording only once something of it is on the server', async () => {
    server.mishaps = [507];
    const upload = start();
    await until(upload, ({ state }) => state === 'stopped');
    upload.append(sound(100));
    expect(arrivedId(upload.status())).toBeUndefined();
    upload.wake();
    const { recordingId } = await until(upload, ({ sent }) => sent === 100);
    expect(arrivedId(upload.status())).toBe(recordingId);
  });

  it('removes what is discarded, here and there', async () => {
    const upload = start();
    upload.append(sound(100));
    await until(upload, ({ sent }) => sent === 100);
    await upload.discard();
    expect(server.recordings.size).toBe(0);
    expect(await store.list()).toEqual([]);
  });

  it('keeps what was to be discarded until the server has confirmed it, and sends on where it did not', async () => {
    const upload = start();
    upload.append(sound(100));
    await until(upload, ({ sent }) => sent === 100);
    server.mishaps = [507];
    upload.append(sound(200, 2));
    await until(upload, ({ state }) => state === 'stopped');
    server.mishaps = ['deaf'];
    await expect(upload.discard()).rejects.toThrow();
    expect(await store.chunksOf('l1')).toHaveLength(1);
    expect(await store.list()).toMatchObject([{ localId: 'l1' }]);
    upload.finish();
    upload.wake();
    await done(upload);
    expect(received()?.bytes).toEqual(Buffer.concat([sound(100), sound(200, 2)]));
  });

  it('removes what was done already', async () => {
    const upload = start();
    upload.append(sound(100));
    upload.finish();
    await done(upload);
    await upload.discard();
    expect(server.recordings.size).toBe(0);
    expect(upload.status().state).toBe('gone');
  });

  it('goes on discarding what a page that went away had begun to discard', async () => {
    const first = start();
    first.append(sound(100));
    await until(first, ({ sent }) => sent === 100);
    server.mishaps = [507];
    first.append(sound(200, 2));
    await until(first, ({ state }) => state === 'stopped');
    server.mishaps = ['deaf'];
    const tried = first.discard();
    const [left] = await store.list();
    const chunks = await store.chunksOf('l1');
    await expect(tried).rejects.toThrow();
    const second = start(left, chunks);
    await until(second, ({ state }) => state === 'gone');
    expect(server.recordings.size).toBe(0);
    expect(await store.list()).toEqual([]);
  });

  it('makes no recording of no sound', async () => {
    const upload = start({ ...FRESH, finished: true });
    expect((await until(upload, ({ state }) => state === 'gone')).bytes).toBe(0);
    expect(server.recordings.size).toBe(0);
  });

  it('sends on where the browser keeps nothing, and says so', async () => {
    const full: ChunkStore = {
      ...createMemoryStore(),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const upload = start(FRESH, [], full);
    upload.append(sound(100));
    upload.finish();
    expect(await done(upload)).toMatchObject({ kept: false, sent: 100 });
    expect(received()?.bytes).toEqual(Buffer.from(sound(100)));
  });
});
