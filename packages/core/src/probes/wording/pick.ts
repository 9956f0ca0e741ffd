const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over code units, https://datatracker.ietf.org/doc/draft-eastlake-fnv/: small, and the same everywhere. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, FNV_PRIME);
  }
  // The low bits alone would follow the last letter.
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * One of several wordings, by the seed: the same seed always gives the same one. `at` moves on by so many, so that
 * probes of one kind in one answer do not read alike.
 */
export function pick<T>(seed: string, wordings: readonly [T, ...T[]], at = 0): T {
  return wordings[(hash(seed) + at) % wordings.length] ?? wordings[0];
}
