import { openAsBlob } from 'node:fs';
import { access, type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { orDiskFull, syncFolder, unlessMissing } from '../../durable-files.ts';
import { CodedError } from '../../errors.ts';
import type { Scope } from '../../scope.ts';
import { noSuchRecording } from './no-such-recording.ts';

/**
 * The sound of recordings: one file of raw samples each, for its owner only, in a folder for each workspace.
 * What resolved is on disk. Sizes are in bytes; undefined stands for a file that is not there, and whatever needs one
 * that is not there throws `recording_not_found`.
 */
export interface PcmFiles {
  /** Makes an empty file. Throws `disk_full`. */
  readonly create: (scope: Scope, id: string) => Promise<void>;
  /** The size, with all of it on disk: what a client may be told that it need not send again. */
  readonly settledSize: (scope: Scope, id: string) => Promise<number | undefined>;
  readonly size: (scope: Scope, id: string) => Promise<number | undefined>;
  /** Writes a chunk at the end, which is at `at`. On a full disk the file is as before, and it throws `disk_full`. */
  readonly append: (scope: Scope, id: string, at: number, chunk: Uint8Array) => Promise<void>;
  /** The bytes from `from` up to and without `to`, which come whole even if the file is deleted meanwhile. */
  readonly read: (scope: Scope, id: string, from: number, to: number) => Promise<Readable>;
  /** The file as a blob, which is read when it is sent. */
  readonly asBlob: (scope: Scope, id: string) => Promise<Blob>;
  /** Deletes the file, where it is there. */
  readonly remove: (scope: Scope, id: string) => Promise<void>;
}

const FULL = 'The disk is full: what was recorded before is kept. Free some space and go on.';

/** Files below a folder, which is made with the first of them. */
export function pcmFiles(folder: string): PcmFiles {
  const pathOf = ({ workspaceId }: Scope, id: string) =>
    join(folder, confined(workspaceId), `${confined(id)}.pcm`);
  return {
    create: (scope, id) => orDiskFull(FULL, () => create(pathOf(scope, id), folder)),
    settledSize: (scope, id) => unlessMissing(() => settledSize(pathOf(scope, id))),
    size: (scope, id) => unlessMissing(async () => (await stat(pathOf(scope, id))).size),
    append: (scope, id, at, chunk) =>
      orDiskFull(FULL, () => orNotFound(() => append(pathOf(scope, id), at, chunk))),
    read: (scope, id, from, to) =>
      orNotFound(async () => {
        const file = await open(pathOf(scope, id), 'r');
        return file.createReadStream({ start: from, end: to - 1 });
      }),
    asBlob: (scope, id) => orNotFound(() => asBlob(pathOf(scope, id))),
    remove: (scope, id) => rm(pathOf(scope, id), { force: true }),
  };
}

async function orNotFound<T>(work: () => Promise<T>): Promise<T> {
  const done = await unlessMissing(async () => ({ result: await work() }));
  if (done === undefined) throw noSuchRecording();
  return done.result;
}

/** Ids are ours and rows were found by them; still no name may lead out of the folder. */
function confined(name: string): string {
  if (/^[\w-]{1,100}$/.test(name)) return name;
  throw new CodedError('recording_not_found', 'This is no id of a recording.');
}

async function asBlob(path: string): Promise<Blob> {
  // A blob of a file that is not there fails with an error that does not say so.
  await access(path);
  return openAsBlob(path);
}

async function create(path: string, folder: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  // The names on the way there, too: any of these folders may be new.
  for (const name of [dirname(path), folder, dirname(folder)]) await syncFolder(name);
}

async function settledSize(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

async function append(path: string, at: number, chunk: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await writeAll(file, at, chunk);
    await file.sync();
  } catch (error) {
    // Half a chunk would stand where its sender does not expect it; where it must stay, HEAD tells.
    await file.truncate(at).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, at: number, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
  }
}
