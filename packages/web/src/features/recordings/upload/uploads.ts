import { newId } from '../../../lib/new-id.ts';
import { uploadedRecordings } from '../../../lib/uploaded-recordings.ts';
import { arrivedId } from './arrived-id.ts';
import { createBrowserStore } from './browser-store.ts';
import type { KeptRecording } from './chunk-store.ts';
import { createTransport } from './tus.ts';
import { startUpload, type Upload } from './upload.ts';

const store = createBrowserStore();
const transport = createTransport();
const running = new Set<Upload>();
const listeners = new Set<(done: number) => void>();
/** What the names of the locks begin with; the rest is the recording's local id. */
const LOCK = 'sounding.recording.';
const mine = new Set<string>();
let resumed: Promise<void> | undefined;

function take(recording: KeptRecording, chunks: Parameters<typeof startUpload>[1]): Upload {
  const upload = startUpload(recording, chunks, {
    store,
    transport,
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds),
      clear: (timer) => clearTimeout(timer as number | undefined),
    },
    random: Math.random,
    onChange: () => {
      const done = [...running].filter((each) => each.status().state === 'done').length;
      for (const listener of listeners) listener(done);
    },
  });
  running.add(upload);
  uploadedRecordings.note(recording.draftId, () => {
    const status = upload.status();
    return status.state === 'gone' ? null : arrivedId(status);
  });
  return upload;
}

/** Begins a recording: it is kept in this browser and sent to the server as it grows. */
export function beginUpload(of: Pick<KeptRecording, 'draftId' | 'questionId' | 'questionText'>): Upload {
  const recording = { ...of, localId: newId(), bytes: 0, finished: false };
  void hold(recording.localId);
  return take(recording, []);
}

/** Hears of every change of any upload of this page, and how many are wholly on the server. Returns a way to hear no more. */
export function watchUploads(listener: (done: number) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Sends what earlier visits could not: their tab was closed, or the server was away. Call it once after the
 * first paint; further calls do nothing. Settles once everything is taken up, never rejects.
 */
export function resumeUploads(): Promise<void> {
  resumed ??= resume().catch(() => undefined);
  return resumed;
}

async function resume(): Promise<void> {
  for (const left of await store.list()) {
    if (!(await hold(left.localId))) continue;
    const chunks = await store.chunksOf(left.localId);
    const last = chunks.at(-1);
    const bytes = Math.max(left.bytes, last === undefined ? 0 : last.offset + last.bytes.length);
    // Its page is gone: no more of it comes.
    take({ ...left, bytes, finished: true }, chunks);
  }
}

/** Takes a recording for this tab for as long as it is open. False where another tab has it. */
function hold(localId: string): Promise<boolean> {
  const { locks } = navigator;
  if (mine.has(localId)) return Promise.resolve(false);
  mine.add(localId);
  // Without locks two tabs may send the same bytes: the server takes each offset once.
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(`${LOCK}${localId}`, { ifAvailable: true }, (lock) => {
        if (lock === null) mine.delete(localId);
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}

/** True where another tab of this browser has a recording, by the server's id, that is not wholly sent. Never rejects. */
export async function isHeldElsewhere(recordingId: string): Promise<boolean> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const theirs = held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
    const kept = await store.list();
    return kept.some(
      (each) => each.recordingId === recordingId && theirs.includes(each.localId) && !mine.has(each.localId),
    );
  } catch {
    return false;
  }
}

function wakeAll(): void {
  for (const upload of running) {
    const { state } = upload.status();
    if (state === 'waiting' || state === 'sending') upload.wake();
  }
}

window.addEventListener('online', wakeAll);
window.addEventListener('focus', wakeAll);
// A page that the browser brings back as it was.
window.addEventListener('pageshow', wakeAll);
