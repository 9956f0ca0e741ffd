import { CodedError } from '../errors.ts';

const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;
const SQLITE_CORRUPT = 11;
/** The write-ahead log's index could not grow, which on a full disk is where SQLite notices first. */
const SQLITE_IOERR_SHMSIZE = 4_874;

/** PostgreSQL: two transactions met, and this one was undone. Done again, it sees what the other did. */
const PASSING = ['40001', '40P01', '23503'];
const MAX_ATTEMPTS = 3;

/**
 * Runs a piece of work on the store, all of it in one transaction or one query. What was undone because
 * two transactions met is done again; what the database throws besides gets the code that a caller can
 * act on, `disk_full` or `store_unavailable`. Other errors pass as they are.
 */
export async function atStore<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt < MAX_ATTEMPTS && PASSING.includes(codeOf(error))) continue;
      throw codeStoreError(error);
    }
  }
}

/** The coded form of a database's or file system's error, where it has one; else the error itself. */
export function codeStoreError(error: unknown): unknown {
  if (error instanceof CodedError) return error;
  if (isDiskFull(error)) {
    return new CodedError(
      'disk_full',
      'The disk is full: nothing was changed. Free some space and send it again; reading goes on meanwhile.',
      { cause: error },
    );
  }
  if (isConnectionLost(error)) {
    return new CodedError('store_unavailable', 'The database does not answer. Try again in a moment.', {
      cause: error,
    });
  }
  return error;
}

/** True where a file is no SQLite database, or a damaged one. */
export function isUnreadable(error: unknown): boolean {
  const code = sqliteCode(error) % 256;
  return code === SQLITE_NOTADB || code === SQLITE_CORRUPT;
}

function isDiskFull(error: unknown): boolean {
  const sqlite = sqliteCode(error);
  if (sqlite % 256 === SQLITE_FULL || sqlite === SQLITE_IOERR_SHMSIZE) return true;
  return ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error));
}

/** Node's socket errors, and PostgreSQL's classes 08 (connection), 53 (resources) and 57P (shutting down). */
function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return true;
  if (/^(08|53|57P)/.test(code) && code.length === 5) return true;
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
  );
}

function sqliteCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
