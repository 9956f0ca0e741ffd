/** The value that `share` (0..1) of the figures do not exceed: nearest rank. Throws on no figures at all. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** The middle figure. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}
