import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CodedError } from '../errors.ts';

/** Who holds a data directory. `address` is there once the holder serves. */
interface Holder {
  readonly pid: number;
  readonly address?: string;
  readonly startedAt: string;
}

/** A held data directory. */
export interface DirectoryLock {
  /** Tells others where this process serves. */
  readonly announce: (address: string) => void;
  /** Lets go. The operating system does the same when the process dies. */
  readonly release: () => void;
}

/**
 * Makes this process the only one on a data directory. The lock is SQLite's own exclusive lock on a
 * second, empty file: it works on every platform and ends with the process, however it ends.
 * Nothing else may open that file: on POSIX, closing any handle on it would drop the lock.
 * Throws `data_directory_held`, saying who holds it.
 */
export function lockDirectory(directory: string, startedAt: string): DirectoryLock {
  const path = join(directory, 'lock.sqlite');
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    file.close();
    if (!isBusy(error)) throw error;
    throw new CodedError('data_directory_held', describeHolder(directory), { cause: error });
  }
  const holderPath = join(directory, 'holder.json');
  const write = (holder: Holder) => writeFileSync(holderPath, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  const holder: Holder = { pid: process.pid, startedAt };
  // The note only serves a clearer refusal: on a full disk the lock holds without it.
  attempt(() => write(holder));
  return {
    announce: (address) => attempt(() => write({ ...holder, address })),
    release: () => {
      attempt(() => rmSync(holderPath, { force: true }));
      if (file.isOpen) file.close();
    },
  };
}

/** Whether somebody left a note of holding the directory: who is killed leaves one, too. */
export function hasHolder(directory: string): boolean {
  return readHolder(directory) !== undefined;
}

/** Who said last that it holds the directory; undefined where nobody did or the note cannot be read. */
export function readHolder(directory: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(directory, 'holder.json'), 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function describeHolder(directory: string): string {
  const holder = readHolder(directory);
  if (holder === undefined)
    return `Another process holds ${directory}. Stop it, or use another folder with --data.`;
  const where = holder.address === undefined ? '' : `, serving ${holder.address}`;
  return (
    `Sounding already runs on ${directory}: process ${holder.pid}${where}, since ${holder.startedAt}. ` +
    'Use that one, stop it, or use another folder with --data.'
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 5;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'startedAt' in value;
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Said above: the note is a courtesy, never a condition.
  }
}
