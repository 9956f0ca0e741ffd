/** Heights of the axis's parts in pixels, as `axis.css` has them. */
const BAR = 40;
const LANE = 15;
const TALL = 44;
const MIDDLE = 24;

/** What the axis will show. */
export interface AxisShape {
  readonly wave: boolean;
  readonly timed: boolean;
  /** Dimensions with quotes. */
  readonly evidenceLanes: number;
}

/** How high the axis will be, in pixels: its room is kept from the first paint on, so that nothing moves when it comes. */
export function axisHeight({ wave, timed, evidenceLanes }: AxisShape): number {
  const scale = LANE;
  const timedLanes = timed ? 2 * LANE + MIDDLE + evidenceLanes * LANE : 0;
  return BAR + scale + (wave ? TALL : 0) + timedLanes;
}
