/** Seconds to the millisecond: sums of them otherwise drag along figures that mean nothing. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
