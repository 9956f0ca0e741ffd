import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKOUT } from './checkout.ts';
import { atMost, type Measurement } from './row.ts';

const DIST = join(CHECKOUT, 'packages/web/dist');

/** JavaScript that the practice page loads before it can paint, and the scorer's worker that follows. */
export const webSize: Measurement = {
  name: 'size of the page',
  async measure() {
    if (!existsSync(join(DIST, 'index.html'))) throw new Error('the page is not built');
    const firstLoad = reachable(entriesOf(readFileSync(join(DIST, 'index.html'), 'utf8')));
    const workers = readdirSync(join(DIST, 'assets')).filter((name) => /worker.*\.js$/.test(name));
    if (firstLoad.size === 0 || workers.length === 0) throw new Error('the build has no entry or no worker');
    const workerFiles = reachable(workers.map((name) => `/assets/${name}`));
    return [
      atMost(`first-load JavaScript, ${firstLoad.size} files, gz`, kilobytes(firstLoad), 150, 'kB'),
      atMost(`the scorer's worker, ${workerFiles.size} files, gz`, kilobytes(workerFiles), 400, 'kB'),
    ];
  },
};

/** Module scripts and what the page asks the browser to fetch along with them. */
function entriesOf(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /\btype="module"|\brel="modulepreload"/.test(tag))
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '')
    .filter((path) => path !== '');
}

/** The files and all that they import statically; imports on demand come later and do not count. */
function reachable(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = join(DIST, path);
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js|\/[^"']+\.js)["']/g,
    );
    for (const [, target = ''] of imports)
      open.push(target.startsWith('/') ? target : join(path, '..', target));
  }
  return found;
}

function kilobytes(files: ReadonlySet<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(file)).length;
  return bytes / 1000;
}
