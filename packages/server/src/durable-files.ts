import { open } from 'node:fs/promises';
import { CodedError } from './errors.ts';

/** Waits until a folder's list of files is on disk. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no directories; its file systems keep their own journal of names.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Runs a piece of work on files. Throws `disk_full`, in the words given, where there is no room for it. */
export async function orDiskFull<T>(words: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT'].includes(fileErrorCode(error))) throw error;
    throw new CodedError('disk_full', words, { cause: error });
  }
}

/** Runs a piece of work on a file; undefined where the file is not there. */
export async function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function fileErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
