import type { ChunkStore, KeptChunk, KeptRecording } from './chunk-store.ts';
import { type Transport, UploadError } from './tus.ts';

/** The first and the longest wait before another try, in milliseconds. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 3_000;
/** Servers that keep saying "another offset" are not argued with for ever. */
const MOST_MOVES = 5;
/** What browsers let outlive a page, less what headers take. */
const MOST_AT_LEAVING = 64_000;

/** How far an upload is. */
export interface UploadStatus {
  /** The server's id, once it has answered. */
  readonly recordingId?: string;
  /** Bytes recorded so far, and how many of them the server has acknowledged. */
  readonly bytes: number;
  readonly sent: number;
  /**
   * `sending`: by itself; `waiting`: the server is away, it goes on by itself; `stopped`: it goes on when asked;
   * `done`: all is on the server; `gone`: removed there or discarded here.
   */
  readonly state: 'sending' | 'waiting' | 'stopped' | 'done' | 'gone';
  /** What is in the way, in words; empty where nothing is. */
  readonly trouble: string;
  /** False where the browser keeps nothing: what is not sent is lost with the tab. */
  readonly kept: boolean;
}

/** One recording on its way to the server. */
export interface Upload {
  status(): UploadStatus;
  /** Adds sound: kept in the browser first, then sent. */
  append(bytes: Uint8Array<ArrayBuffer>): void;
  /** No more comes. */
  finish(): void;
  /** Removes it on the server, then here. Rejects where the server did not confirm it: then it goes on as before. */
  discard(): Promise<void>;
  /** Tries again at once: the server is back, or somebody asked. */
  wake(): void;
  /** The page is going away: keeps and sends what it can in that moment. */
  leave(last: Uint8Array<ArrayBuffer>): void;
}

/** What an upload stands on. */
export interface UploadDeps {
  readonly store: ChunkStore;
  readonly transport: Transport;
  readonly timers: { set(run: () => void, milliseconds: number): unknown; clear(timer: unknown): void };
  /** 0..1, so that many pages do not come back in step. */
  readonly random: () => number;
  readonly onChange: () => void;
}

/** Takes up a recording, new or left over with its chunks, and sees it through to the server. */
export function startUpload(begun: KeptRecording, left: readonly KeptChunk[], deps: UploadDeps): Upload {
  const { store, transport, timers } = deps;
  let recording = begun;
  let chunks = [...left];
  // Where the server stands; unknown until it was asked, or after anything went wrong.
  let offset: number | undefined = begun.recordingId === undefined ? 0 : undefined;
  let sent = chunks[0]?.offset ?? begun.bytes;
  let state: UploadStatus['state'] = 'sending';
  let trouble = '';
  let kept = true;
  let busy = false;
  let failures = 0;
  let moves = 0;
  // A call of `discard` waits for the server: meanwhile nothing is sent.
  let removing = false;
  let timer: unknown;

  const ended = () => state === 'done' || state === 'gone';
  function change(next: UploadStatus['state'], why = ''): void {
    state = next;
    trouble = why;
    deps.onChange();
  }
  function keep(chunk?: KeptChunk): void {
    store.put(recording, chunk).catch(() => {
      if (!kept) return;
      kept = false;
      deps.onChange();
    });
  }
  function forget(): void {
    store.forget(recording.localId).catch(() => undefined);
  }
  function letGo(why = ''): void {
    chunks = [];
    forget();
    change('gone', why);
  }

  async function run(): Promise<void> {
    timers.clear(timer);
    if (busy || removing || ended() || state === 'stopped') return;
    busy = true;
    try {
      while (!ended() && !removing && (await step())) {
        failures = 0;
        if (state === 'waiting') change('sending');
      }
    } catch (error) {
      stumble(error);
    } finally {
      busy = false;
    }
  }

  /** Does the next thing; false where there is none for now. */
  async function step(): Promise<boolean> {
    const { recordingId } = recording;
    if (recording.discarded) {
      if (recordingId !== undefined) await transport.remove(recordingId);
      letGo();
      return false;
    }
    if (recordingId === undefined) {
      if (chunks.length === 0 && recording.bytes === 0 && recording.finished) {
        letGo();
        return false;
      }
      const id = await transport.create(recording);
      if (ended()) {
        // Discarded while the server was asked.
        transport.remove(id).catch(() => undefined);
        return false;
      }
      recording = { ...recording, recordingId: id };
      keep();
      deps.onChange();
      return true;
    }
    if (offset === undefined) {
      acknowledge(await transport.offset(recordingId));
      return true;
    }
    const bytes = nextBytes(chunks, offset);
    if (bytes === undefined && !recording.finished) return false;
    const end = offset + (bytes?.length ?? 0);
    const last = recording.finished && (bytes === undefined || end >= recording.bytes);
    acknowledge(await transport.append(recordingId, offset, bytes ?? new Uint8Array(0), last ? { end } : {}));
    moves = 0;
    if (last && !ended()) {
      forget();
      change('done');
    }
    return !last;
  }

  function acknowledge(at: number): void {
    offset = at;
    sent = Math.max(sent, at);
    const before = chunks.length;
    chunks = chunks.filter((chunk) => chunk.offset + chunk.bytes.length > at);
    if (chunks.length < before) store.dropBefore(recording.localId, at).catch(() => undefined);
    deps.onChange();
  }

  function stumble(error: unknown): void {
    if (!(error instanceof UploadError)) throw error;
    if (ended() || removing) return;
    // Where the server had nothing of it, all of it is here: it is begun anew.
    const anew = error.fault === 'gone' && sent === 0;
    if (anew) {
      const { recordingId: _, ...rest } = recording;
      recording = rest;
      keep();
    }
    offset = recording.recordingId === undefined ? 0 : undefined;
    if ((anew || error.fault === 'moved') && moves < MOST_MOVES) {
      moves += 1;
      timer = timers.set(() => void run(), 0);
      return;
    }
    if (error.fault === 'gone' && !anew) letGo(error.message);
    else if (anew || error.fault === 'full' || error.fault === 'refused') {
      change('stopped', error.message);
    } else {
      failures += 1;
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)) * (0.5 + deps.random() / 2);
      timer = timers.set(() => void run(), wait);
      if (state !== 'waiting' || trouble !== error.message) change('waiting', error.message);
    }
  }

  function mark(discarded: boolean): void {
    recording = { ...recording, discarded };
    if (!ended()) keep();
  }

  function take(bytes: Uint8Array<ArrayBuffer>): void {
    const chunk = { offset: recording.bytes, bytes };
    chunks.push(chunk);
    recording = { ...recording, bytes: recording.bytes + bytes.length };
    keep(chunk);
    deps.onChange();
  }

  keep();
  void run();

  return {
    status: () => ({
      ...(recording.recordingId === undefined ? {} : { recordingId: recording.recordingId }),
      bytes: recording.bytes,
      sent: Math.min(sent, recording.bytes),
      state,
      trouble,
      kept,
    }),
    append(bytes) {
      if (ended() || recording.finished || bytes.length === 0) return;
      take(bytes);
      // While the server is away the next try is planned already.
      if (state === 'sending') void run();
    },
    finish() {
      if (ended() || recording.finished) return;
      recording = { ...recording, finished: true };
      keep();
      if (state === 'sending') void run();
    },
    async discard() {
      timers.clear(timer);
      const { recordingId } = recording;
      removing = true;
      // Where it is done there is nothing of it in the browser, and nothing is to be put there.
      mark(true);
      try {
        if (recordingId !== undefined) await transport.remove(recordingId);
      } catch (error) {
        removing = false;
        mark(false);
        void run();
        throw error;
      }
      letGo();
    },
    wake() {
      if (ended()) return;
      failures = 0;
      moves = 0;
      if (state === 'stopped') change('sending');
      void run();
    },
    leave(last) {
      if (ended()) return;
      if (last.length > 0 && !recording.finished) take(last);
      recording = { ...recording, finished: true };
      keep();
      const bytes = nextBytes(chunks, offset ?? recording.bytes);
      if (busy || recording.recordingId === undefined || offset === undefined || bytes === undefined) return;
      if (bytes.length > MOST_AT_LEAVING) return;
      const end = offset + bytes.length;
      const whole = end === recording.bytes ? { end } : {};
      transport
        .append(recording.recordingId, offset, bytes, { ...whole, keepalive: true })
        .catch(() => undefined);
    },
  };
}

/**
 * What is to be sent from an offset: the rest of the chunk that it lies in. Where a server has lost what it
 * had acknowledged, silence stands in for it, so that what follows keeps its time.
 */
function nextBytes(chunks: readonly KeptChunk[], offset: number): Uint8Array<ArrayBuffer> | undefined {
  const chunk = chunks.find((each) => each.offset + each.bytes.length > offset);
  if (chunk === undefined) return undefined;
  if (chunk.offset <= offset) return chunk.bytes.subarray(offset - chunk.offset);
  return new Uint8Array(Math.min(chunk.offset - offset, MOST_AT_LEAVING));
}
