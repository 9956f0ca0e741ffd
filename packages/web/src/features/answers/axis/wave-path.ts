/** How high the loudest peak stands, as a share of the room there is. */
const TALLEST = 0.94;
/** What is quieter than this still shows as a hair, so that silence reads as recorded silence. */
const THINNEST = 0.02;

/**
 * Draws peaks as one closed outline in a box of `peaks.length` by 2, mirrored about the middle: the data of an
 * SVG path. The loudest peak fills the box, so that a quiet microphone is as legible as a loud one.
 * No peaks give an empty path.
 */
export function wavePath(peaks: ArrayLike<number>): string {
  if (peaks.length === 0) return '';
  const heights = Array.from(peaks);
  const loudest = heights.reduce((most, peak) => Math.max(most, peak), 0);
  const scaled = heights.map((peak) => Math.max(THINNEST, loudest === 0 ? 0 : (peak / loudest) * TALLEST));
  const upper = scaled.map((height, at) => `${at + 0.5} ${round(1 - height)}`);
  const lower = scaled.map((height, at) => `${at + 0.5} ${round(1 + height)}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
