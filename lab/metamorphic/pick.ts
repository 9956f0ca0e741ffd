import { seededRandom } from '../learn/seeded-random.ts';

/** A stream of chance that belongs to one answer and one purpose, so that a run repeats itself (FNV-1a seeds it). */
export function chanceOf(id: string, purpose: string): () => number {
  let hash = 0x811c9dc5;
  for (const letter of `${purpose} ${id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seededRandom(hash >>> 0);
}

/** One of several, by the next of a stream's numbers. Throws where there are none. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
