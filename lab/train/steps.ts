import { weightedKappa } from '../measure/kappa.ts';

/** How far a step may lie from halfway between two points. */
const FARTHEST = 0.3;
const STRIDE = 0.05;
/** What moving a step off its place must gain at least, so that steps do not follow chance. */
const PRICE = 0.02;
const ROUNDS = 3;

/**
 * The expectations from which on one more point is given, chosen for the best quadratic weighted kappa on
 * predictions that no forest has seen the truth of. Begins halfway between the points.
 */
export function chooseSteps(
  predicted: readonly number[],
  truth: readonly number[],
  least: number,
  most: number,
): number[] {
  const middle = Array.from({ length: most - least }, (_, i) => least + i + 0.5);
  const kappaOf = (steps: readonly number[]): number =>
    weightedKappa(
      predicted.map((p, i) => [least + steps.filter((s) => p >= s).length, truth[i] as number] as const),
      least,
      most,
    ) ?? 0;
  let steps = middle;
  let best = kappaOf(steps);
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < steps.length; k++) {
      for (let off = -FARTHEST; off <= FARTHEST + 1e-9; off += STRIDE) {
        const tried = [...steps];
        tried[k] = Number(((middle[k] as number) + off).toFixed(2));
        if (tried.some((step, i) => i > 0 && step <= (tried[i - 1] as number))) continue;
        const kappa = kappaOf(tried) - PRICE * Math.abs(off);
        if (kappa > best + 1e-9) {
          best = kappa;
          steps = tried;
        }
      }
    }
  }
  return steps;
}

/** Thresholds are kept with so many decimals, rounded down, so that the item they were found at still passes. */
const DECIMALS = 1e4;
const HAIR = 1e-9;

/** The threshold with the best f1 for telling true items by their scores; items of equal score pass together. */
export function chooseThreshold(items: readonly (readonly [score: number, isTrue: boolean])[]): number {
  const ranked = [...items].sort((a, b) => b[0] - a[0]);
  const total = ranked.filter(([, isTrue]) => isTrue).length;
  let hits = 0;
  let best = 0;
  let threshold = 0.5;
  ranked.forEach(([score, isTrue], i) => {
    if (isTrue) hits++;
    if (ranked[i + 1]?.[0] === score) return;
    const f1 = (2 * hits) / (i + 1 + total);
    if (f1 > best) [best, threshold] = [f1, score];
  });
  // A score of four decimals, times 10,000, may come out a hair below the whole number that it is.
  return Math.floor(threshold * DECIMALS + HAIR) / DECIMALS;
}
