import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Change } from './change.ts';

/** What became of the points of all dimensions together. All of it is `gained - lost + withinNoise`. */
export interface PointsMoved {
  /** Points of the dimensions that are better beyond the scorer's noise. */
  readonly gained: number;
  /** Points of those that are worse beyond it; not negative. */
  readonly lost: number;
  /** What the others moved together, up or down: nothing follows from it. */
  readonly withinNoise: number;
}

/** Sums what two attempts' points moved, real changes apart from noise, so that a headline can agree with its rows. */
export function pointsMoved({
  dimensions,
}: {
  readonly dimensions: Readonly<Partial<Record<Dimension, Change<number>>>>;
}): PointsMoved {
  let [gained, lost, withinNoise] = [0, 0, 0];
  for (const name of DIMENSIONS) {
    const change = dimensions[name];
    if (change === undefined) continue;
    const by = change.after - change.before;
    if (change.verdict === 'better') gained += by;
    else if (change.verdict === 'worse') lost -= by;
    else withinNoise += by;
  }
  return { gained, lost, withinNoise };
}
