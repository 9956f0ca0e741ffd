import { createHash, randomInt } from 'node:crypto';

/** A row of numbers from 0 up to 1 that decides by chance: the same row for the same seed. */
export function drawsFor(seed: number | undefined): () => number {
  const start = seed ?? randomInt(2 ** 32);
  let count = 0;
  return () => createHash('sha256').update(`${start}:${count++}`).digest().readUInt32BE() / 2 ** 32;
}
