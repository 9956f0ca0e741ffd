/** A token of the one list and one of the other that are the same, by index. */
export type TokenPair = readonly [number, number];

/** Larger tables are not filled: what differs between two such lists then counts as all different. */
const MOST_CELLS = 16_000_000;

/**
 * Aligns two lists of tokens by a longest common subsequence: the pairs that stay, in order. What both begin and end with
 * is paired first, so that mending a word of a long text costs next to nothing.
 */
export function alignTokens(before: readonly string[], after: readonly string[]): TokenPair[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = alignMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  const out: TokenPair[] = [];
  for (let i = 0; i < head; i++) out.push([i, i]);
  for (const [i, j] of middle) out.push([head + i, head + j]);
  for (let i = tail; i > 0; i--) out.push([before.length - i, after.length - i]);
  return out;
}

function alignMiddle(a: readonly string[], b: readonly string[]): TokenPair[] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return [];
  // lengths[i * width + j]: how many tokens a from i on and b from j on share.
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const out: TokenPair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) out.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return out;
}
