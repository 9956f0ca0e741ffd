import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCi } from './db/temporary-databases.suite.ts';

/** A small disk of its own, or why this machine gives us none. */
type SmallDisk = { readonly path: string; readonly unmount: () => void } | { readonly refusal: string };

/** True where a machine that gives us no disk fails the test. */
export const mustMountDisks = isCi() && process.platform === 'linux' && process.getuid?.() === 0;

/** Mounts a disk of a size that `mount` understands, such as `2m`. */
export function mountSmallDisk(size: string): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'sounding-disk-'));
  const { status, stderr, error } = run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'none', path);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    return { refusal: (error?.message ?? stderr).trim().replaceAll(path, 'it').replace(/\s+/g, ' ') };
  }
  return {
    path,
    unmount: () => {
      run('umount', path);
      rmSync(path, { recursive: true });
    },
  };
}

/** Fills a disk but for as many blocks; returns the file to delete to have room again. */
export function fillDisk(path: string, blocksLeft = 0): string {
  const ballast = join(path, 'ballast');
  const { bavail, bsize } = statfsSync(path);
  writeFileSync(ballast, Buffer.alloc((bavail - blocksLeft) * bsize));
  return ballast;
}

function run(program: string, ...words: string[]) {
  return spawnSync(program, words, { encoding: 'utf8' });
}
