/** Pearson's correlation; 0 where either side never varies. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const meanX = xs.reduce((a, b) => a + b, 0) / n;
  const meanY = ys.reduce((a, b) => a + b, 0) / n;
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const dx = x - meanX;
    const dy = (ys[i] as number) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/**
 * Correlation of two series once a third is accounted for. Here: of our votes with the number of words, given the
 * rater's votes; 0 means that length moves us no more than it moves the rater.
 */
export function partialCorrelation(
  xs: readonly number[],
  ys: readonly number[],
  given: readonly number[],
): number {
  const xy = correlation(xs, ys);
  const xz = correlation(xs, given);
  const yz = correlation(ys, given);
  const rest = Math.sqrt((1 - xz * xz) * (1 - yz * yz));
  return rest === 0 ? 0 : (xy - xz * yz) / rest;
}
