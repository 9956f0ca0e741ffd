import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CodedError } from '../errors.ts';

/**
 * Makes the data directory, for its owner only, and returns the path of the store's file in it.
 * A folder that was there is closed to others as well when it is empty or holds a store already;
 * any other folder keeps its mode, since it serves something else too. The store's files are always the owner's.
 * Throws `data_directory_unusable`.
 */
export function prepareDataDirectory(directory: string): string {
  const file = join(directory, 'sounding.sqlite');
  try {
    const made = makeDirectory(directory);
    if (!made && (existsSync(file) || readdirSync(directory).length === 0)) chmodSync(directory, 0o700);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CodedError(
      'data_directory_unusable',
      `The data directory ${directory} cannot be used: ${why}`,
      {
        cause: error,
      },
    );
  }
  return file;
}

/**
 * Makes a folder and those above it, as far as they are missing; false where it was there.
 * Node's own recursive `mkdir` never returns where a file system says that a folder which is there is not, as /proc does.
 */
function makeDirectory(directory: string): boolean {
  if (existsSync(directory)) return false;
  const above = dirname(directory);
  if (above !== directory) makeDirectory(above);
  mkdirSync(directory, { mode: 0o700 });
  return true;
}
