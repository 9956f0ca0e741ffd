import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder. */
export const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
/** The command line's first file. */
export const BIN = join(CHECKOUT, 'packages/cli/bin/sounding.mjs');
/** The Node that `npx` and npm scripts run on. */
export const PINNED_NODE = join(CHECKOUT, 'node_modules/node/bin/node');

/** The Node that the machine itself has, outside this checkout; undefined where there is none. */
export function machineNode(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path));
}
