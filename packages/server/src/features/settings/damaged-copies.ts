import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder, unlessMissing } from '../../durable-files.ts';

/** Where a damaged file is moved to: what was in it may still be read by a person, and that it was there be known. */
const beside = (path: string) => `${path}.damaged`;

/** Whether a damaged file lies beside: what stood in it is not known to us. */
export async function hasDamagedCopy(path: string): Promise<boolean> {
  return (await unlessMissing(() => stat(beside(path)))) !== undefined;
}

/** Moves a damaged file beside, over none that lies there already. */
export async function moveDamagedAside(path: string): Promise<void> {
  let free = beside(path);
  for (let number = 2; (await unlessMissing(() => stat(free))) !== undefined; number += 1) {
    free = `${beside(path)}-${number}`;
  }
  await rename(path, free);
  await syncFolder(dirname(path));
}

/** Removes the damaged files: something whole took their place. */
export async function removeDamagedCopies(path: string): Promise<void> {
  if (!(await hasDamagedCopy(path))) return;
  const folder = dirname(path);
  const copies = (await readdir(folder)).filter((name) => name.startsWith(basename(beside(path))));
  for (const name of copies) await rm(join(folder, name), { force: true });
  await syncFolder(folder);
}
