import { weightedKappa } from '../measure/kappa.ts';

const ROUNDS = 3;
/** How far a step is tried from where it stands, in places among the counts that occur. */
const REACH = 4;

/**
 * The counts from which on one more point is given. They begin where as many answers get each point as the raters gave
 * it, and are then moved one by one as long as the quadratic weighted kappa on the same answers grows.
 */
export function chooseCountSteps(
  counts: readonly number[],
  truth: readonly number[],
  least: number,
  most: number,
): number[] {
  const ranked = [...counts].sort((a, b) => a - b);
  const tried = [...new Set(ranked), Number.POSITIVE_INFINITY];
  const kappaOf = (steps: readonly number[]): number =>
    weightedKappa(
      counts.map((count, i) => [least + steps.filter((s) => count >= s).length, truth[i] as number] as const),
      least,
      most,
    ) ?? 0;
  let steps = Array.from({ length: most - least }, (_, k) => {
    const below = truth.filter((t) => t <= least + k).length;
    return ranked[below] ?? Number.POSITIVE_INFINITY;
  });
  let best = kappaOf(steps);
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < steps.length; k++) {
      const place = tried.indexOf(steps[k] as number);
      for (let at = Math.max(0, place - REACH); at <= place + REACH && at < tried.length; at++) {
        const moved = steps.with(k, tried[at] as number);
        if (moved.some((step, i) => i > 0 && step < (moved[i - 1] as number))) continue;
        const kappa = kappaOf(moved);
        if (kappa > best + 1e-9) [best, steps] = [kappa, moved];
      }
    }
  }
  return steps;
}
