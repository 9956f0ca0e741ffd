import { seededRandom } from '../learn/seeded-random.ts';

/** A figure with the bounds between which it lies in 95 of 100 resamples. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The percentile bootstrap (Efron 1979): what a statistic becomes when the items are drawn again with
 * replacement. Resamples for which the statistic is undefined are left out. Undefined where it is so for the
 * items themselves.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (items: readonly Item[]) => number | undefined,
  { resamples = 1000, seed = 20_261_121 }: { resamples?: number; seed?: number } = {},
): Interval | undefined {
  const value = statistic(items);
  if (value === undefined) return undefined;
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let r = 0; r < resamples; r++) {
    const drawn = items.map(() => items[Math.floor(random() * items.length)] as Item);
    const one = statistic(drawn);
    if (one !== undefined) values.push(one);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

/** The mean of numbers; undefined of none. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
