import { MAX_RECORDING_BYTES, MAX_RECORDING_SECONDS } from '@sounding/core/contract';
import { CodedError } from '../../errors.ts';
import type { Scope } from '../../scope.ts';
import type { KeptRecording } from './kept-recording.ts';
import { noSuchRecording } from './no-such-recording.ts';
import type { PcmFiles } from './pcm-files.ts';
import type { NewRecording, RecordingStore } from './store.ts';

/** What uploads are made of. */
export interface UploadsDeps {
  readonly recordings: RecordingStore;
  readonly files: PcmFiles;
  /** Bytes that all recordings of a workspace may have together. */
  readonly quotaBytes: number;
  readonly now: () => Date;
}

/** A chunk and where it goes. */
interface Chunk {
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** The length of the whole recording in bytes, where this request says it. */
  readonly length?: number;
}

/** Where an upload stands. */
export interface UploadState {
  readonly recording: KeptRecording;
  /** Bytes on disk. */
  readonly offset: number;
}

/** Recordings that arrive chunk by chunk. All throw a `CodedError` that says what to do. */
export interface Uploads {
  /** Begins a recording. Throws `recordings_full`, `recording_too_long` or `disk_full`. */
  readonly begin: (scope: Scope, recording: NewRecording) => Promise<void>;
  /** How far an upload is, once a chunk that is being written has settled. Throws `recording_not_found`. */
  readonly stand: (scope: Scope, id: string) => Promise<UploadState>;
  /**
   * Adds a chunk and returns the new offset, when it is on disk. What the page says is the whole length ends the
   * recording when it is reached; an empty recording that ends is deleted.
   */
  readonly append: (scope: Scope, id: string, chunk: Chunk) => Promise<number>;
}

/** Uploads on a store and a folder of files. One chunk at a time is written to a recording. */
export function openUploads(deps: UploadsDeps): Uploads {
  const writing = new Map<string, Promise<unknown>>();
  return {
    begin: (scope, recording) => begin(deps, scope, recording),
    stand: async (scope, id) => {
      await writing.get(id)?.catch(() => {});
      return stand(deps, scope, id);
    },
    append: async (scope, id, chunk) => {
      if (writing.has(id)) {
        throw new CodedError(
          'recording_busy',
          'Wait for the chunk before, then ask with HEAD how far it is.',
        );
      }
      const work = append(deps, scope, id, chunk);
      writing.set(id, work);
      try {
        return await work;
      } finally {
        writing.delete(id);
      }
    },
  };
}

async function begin(deps: UploadsDeps, scope: Scope, recording: NewRecording): Promise<void> {
  if (recording.length !== undefined) refuseTooLong(recording.length);
  // One byte at least: a recording that cannot grow is refused before anybody speaks.
  await refuseOverQuota(deps, scope, 1);
  await deps.recordings.begin(scope, recording);
  try {
    await deps.files.create(scope, recording.id);
  } catch (error) {
    await deps.recordings.delete(scope, recording.id).catch(() => {});
    throw error;
  }
}

async function stand({ recordings, files }: UploadsDeps, scope: Scope, id: string): Promise<UploadState> {
  const recording = await recordings.get(scope, id);
  const offset = recording === undefined ? undefined : await files.settledSize(scope, id);
  if (recording === undefined || offset === undefined) throw noSuchRecording();
  return { recording, offset };
}

async function append(deps: UploadsDeps, scope: Scope, id: string, chunk: Chunk): Promise<number> {
  const { recordings, files, now } = deps;
  const recording = await recordings.get(scope, id);
  const offset = recording === undefined ? undefined : await files.size(scope, id);
  if (recording === undefined || offset === undefined) throw noSuchRecording();
  if (chunk.offset !== offset) {
    throw new CodedError('offset_conflict', `It is ${offset} bytes long: go on from there.`);
  }
  const end = offset + chunk.bytes.length;
  const length = settleLength(recording.length, chunk.length, end);
  if (chunk.bytes.length > 0) {
    refuseTooLong(end);
    await refuseOverQuota(deps, scope, chunk.bytes.length);
    await files.append(scope, id, offset, chunk.bytes);
  }
  const finished = end === length;
  if (finished && end === 0) {
    await recordings.delete(scope, id);
    return end;
  }
  const progress = { bytes: end, at: now().toISOString(), finished };
  const there = await recordings.note(scope, id, {
    ...progress,
    ...(length === undefined ? {} : { length }),
  });
  if (!there) throw noSuchRecording();
  return end;
}

/** The length that is known after a chunk which ends at `end`; said once, it stays. */
function settleLength(known: number | undefined, said: number | undefined, end: number): number | undefined {
  const length = known ?? said;
  if (known !== undefined && end > known) {
    throw new CodedError('recording_finished', `It was said to be ${known} bytes long. Begin another one.`);
  }
  if (length !== undefined && ((said !== undefined && said !== length) || end > length)) {
    const faults = [{ path: 'headers/upload-length', message: 'does not fit what was sent before' }];
    throw new CodedError('invalid_request', 'Say the length once, with the last chunk.', { faults });
  }
  return length;
}

function refuseTooLong(bytes: number): void {
  if (bytes <= MAX_RECORDING_BYTES) return;
  const minutes = MAX_RECORDING_SECONDS / 60;
  throw new CodedError(
    'recording_too_long',
    `A recording has at most ${minutes} minutes. What was recorded before is kept: end it, and begin another one.`,
  );
}

async function refuseOverQuota(deps: UploadsDeps, scope: Scope, more: number): Promise<void> {
  if ((await deps.recordings.bytesKept(scope)) + more <= deps.quotaBytes) return;
  throw new CodedError(
    'recordings_full',
    'All recordings together have reached their bound. Delete some that you no longer need, or raise ' +
      'SOUNDING_RECORDINGS_MB. What was recorded before is kept, and typing an answer still works.',
  );
}
