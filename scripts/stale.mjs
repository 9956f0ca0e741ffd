// Tells whether what was made from files is still true to them. Plain JavaScript, no packages.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A hash over the names and contents of the given files and folders; tests and node_modules do not count. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, root, path);
  return hash.digest('hex');
}

/** True when the stamp file holds this fingerprint. */
export function isFresh(stampFile, print) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === print;
}

/** Writes the fingerprint down once the work that it stands for is done. */
export function markFresh(stampFile, print) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${print}\n`);
}

function addTo(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) {
      if (name !== 'node_modules' && name !== 'dist') addTo(hash, root, join(path, name));
    }
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path.replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(full));
    hash.update('\0');
  }
}
