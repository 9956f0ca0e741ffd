import type { Dimension } from '../bank/dimension.ts';

/** What an attempt is ranked by: its vote, then the sum of its points, then the later one. */
export interface RankedAttempt {
  /** ISO time of the attempt, or anything else that sorts by age. */
  readonly createdAt: string;
  readonly overall: number | null;
  readonly points: Readonly<Partial<Record<Dimension, number | null>>>;
  /** Which scale the points are of. */
  readonly engine: string;
}

/** The last of the attempts by time; undefined where there are none. */
export function latestAttempt<A extends Pick<RankedAttempt, 'createdAt'>>(
  attempts: readonly A[],
): A | undefined {
  return attempts.reduce<A | undefined>(
    (latest, attempt) => (latest === undefined || attempt.createdAt >= latest.createdAt ? attempt : latest),
    undefined,
  );
}

/**
 * The best of the attempts that were assessed by the engine of the latest of them, since points of two engines are two
 * scales: by the vote, then by all points, then the later one. Undefined where none was assessed.
 */
export function bestAttempt<A extends RankedAttempt>(attempts: readonly A[]): A | undefined {
  const assessed = attempts.filter((attempt) => attempt.overall !== null);
  const engine = latestAttempt(assessed)?.engine;
  return assessed
    .filter((attempt) => attempt.engine === engine)
    .reduce<A | undefined>(
      (best, attempt) => (best === undefined || compareAttempt(attempt, best) >= 0 ? attempt : best),
      undefined,
    );
}

function compareAttempt(a: RankedAttempt, b: RankedAttempt): number {
  return (
    (a.overall ?? 0) - (b.overall ?? 0) ||
    sumOf(a) - sumOf(b) ||
    (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)
  );
}

function sumOf({ points }: RankedAttempt): number {
  return Object.values(points).reduce<number>((sum, own) => sum + (own ?? 0), 0);
}
