import { chmodSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { syncToDisk } from './sqlite-file.ts';

/**
 * Keeps a whole copy of a store's file beside it before step `number` changes it, as
 * `sounding-before-<number>.sqlite`, and returns its path once it is on disk.
 * It is written under another name first, so that a copy of that name is always complete.
 * Throws what SQLite or the file system says, such as a full disk; the store is untouched then.
 */
export function backUpBefore(path: string, number: number): string {
  const target = join(dirname(path), `sounding-before-${number}.sqlite`);
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  const database = new DatabaseSync(path);
  try {
    database.prepare('vacuum into ?').run(partial);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    database.close();
  }
  chmodSync(partial, 0o600);
  syncToDisk(partial);
  renameSync(partial, target);
  syncToDisk(dirname(target));
  return target;
}
