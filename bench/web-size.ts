import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKOUT } from './checkout.ts';
import { atMost, forInformation, type Measurement } from './row.ts';

const DIST = join(CHECKOUT, 'packages/web/dist');

/** JavaScript that the practice page loads before it can paint, the scorer's worker that follows, and what speaking adds. */
export const webSize: Measurement = {
  name: 'size of the page',
  async measure() {
    if (!existsSync(join(DIST, 'index.html'))) throw new Error('the page is not built');
    const firstLoad = reachable(entriesOf(readFileSync(join(DIST, 'index.html'), 'utf8')));
    const assets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
    const filesOf = (beginning: string) =>
      reachable(assets.filter((name) => name.startsWith(beginning)).map((name) => `/assets/${name}`));
    const scorer = filesOf('assess-worker');
    const recogniser = filesOf('recogniser-worker');
    if (firstLoad.size === 0 || scorer.size === 0 || recogniser.size === 0) {
      throw new Error('the build has no entry or no worker');
    }
    return [
      atMost(`first-load JavaScript, ${firstLoad.size} files, gz`, kilobytes(firstLoad), 150, 'kB'),
      atMost(`the scorer's worker, ${scorer.size} files, gz`, kilobytes(scorer), 400, 'kB'),
      forInformation(
        'the recogniser’s worker, loaded by the first recording, gz',
        `${kilobytes(recogniser).toFixed(1)} kB`,
      ),
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
