import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long a statement waits for another connection, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the store's file so that what is committed is on disk: write-ahead log, a sync at every
 * commit, and overwritten content when rows are deleted. Makes the file where there is none, for its owner only.
 */
export function openSqliteFile(path: string): DatabaseSync {
  if (!existsSync(path)) {
    closeSync(openSync(path, 'a', 0o600));
    syncToDisk(dirname(path));
  }
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * The step a store's file stands at, read without changing anything; 0 for no file or an empty one.
 * Throws SQLite's error where the file is none of its own.
 */
export function readStep(path: string): number {
  if (!existsSync(path)) return 0;
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    const known = database.prepare("select 1 from sqlite_schema where name = 'schema_migrations'").get();
    if (known === undefined) return 0;
    return Number(database.prepare('select max(number) as step from schema_migrations').get()?.step ?? 0);
  } finally {
    database.close();
  }
}

/** Waits until a file, or a directory's list of files, is on disk. */
export function syncToDisk(path: string): void {
  // Windows opens no directories; its file systems keep their own journal of names.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
