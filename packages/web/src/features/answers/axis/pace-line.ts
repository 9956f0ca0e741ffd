import type { PaceWindow } from '@sounding/core';

/** The pace at the top of its lane, in words a minute; what is faster runs along the edge. */
const FASTEST = 240;

/**
 * The pace over time as the points of an SVG polyline in a box of `seconds` by 1, slow below. Each window stands at
 * its middle; the first and last are drawn out to their ends. Empty without windows.
 */
export function paceLine(windows: readonly PaceWindow[]): string {
  const first = windows[0];
  const last = windows.at(-1);
  if (first === undefined || last === undefined) return '';
  const points = [
    [first.from, first.wordsPerMinute] as const,
    ...windows.map(({ from, to, wordsPerMinute }) => [(from + to) / 2, wordsPerMinute] as const),
    [last.to, last.wordsPerMinute] as const,
  ];
  return points.map(([at, pace]) => `${round(at)},${round(paceHeight(pace))}`).join(' ');
}

/** Where a pace stands in its lane, 0 at the top to 1 at the bottom. */
export function paceHeight(wordsPerMinute: number): number {
  return 1 - Math.min(1, Math.max(0, wordsPerMinute / FASTEST));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
