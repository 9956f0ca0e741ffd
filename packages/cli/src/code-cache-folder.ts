import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Node may keep our compiled code between runs: in the person's own cache folder, since a shared one
 * (the system's temporary folder, Node's default) would let another account of the machine supply the code.
 */
export function codeCacheFolder(platform: NodeJS.Platform, home: string = homedir()): string {
  const caches =
    platform === 'darwin' ? ['Library', 'Caches'] : platform === 'win32' ? ['AppData', 'Local'] : ['.cache'];
  return join(home, ...caches, 'sounding', 'code');
}
