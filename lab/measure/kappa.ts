/**
 * Quadratic weighted kappa (Cohen 1968) of two ratings on the same scale of whole numbers `least`..`most`:
 * 1 is full agreement, 0 what chance would give. Undefined where both raters never vary.
 */
export function weightedKappa(
  pairs: readonly (readonly [number, number])[],
  least: number,
  most: number,
): number | undefined {
  const size = most - least + 1;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let seen = 0;
  for (const [a, b] of pairs) {
    seen += (a - b) ** 2;
    first[a - least] = (first[a - least] ?? 0) + 1;
    second[b - least] = (second[b - least] ?? 0) + 1;
  }
  let chance = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) chance += (i - j) ** 2 * (first[i] ?? 0) * (second[j] ?? 0);
  }
  if (chance === 0) return undefined;
  return 1 - (seen * pairs.length) / chance;
}
