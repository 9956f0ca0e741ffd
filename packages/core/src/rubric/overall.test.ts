import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Points } from './assessment.ts';
import { LEVEL_WEIGHTS } from './level-weights.ts';
import { voteOverall } from './overall.ts';

const all = (points: Points): Record<Dimension, Points | null> => ({
  ...(Object.fromEntries(DIMENSIONS.map((d) => [d, points])) as Record<Dimension, Points>),
  coverage: null,
});
const level = fc.constantFrom('mid', 'senior', 'staff', 'principal', 'manager');
const anyPoints = fc.record(
  Object.fromEntries(DIMENSIONS.map((d) => [d, fc.constantFrom(null, 0, 1, 2, 3)])),
) as fc.Arbitrary<Record<Dimension, Points | null>>;

describe('voteOverall', () => {
  it('goes from a strong no to a strong yes', () => {
    expect(voteOverall(all(0), 'senior')).toBe(1);
    expect(voteOverall(all(3), 'senior')).toBe(5);
  });

  it('lets a strong answer leave some depth for the follow-ups', () => {
    const strong = { ...all(3), operations: 0, scale: 0, rollout: 0 } as const;
    expect(voteOverall(strong, 'senior')).toBe(5);
  });

  it('is at most 2 beside the question', () => {
    expect(voteOverall(all(3), 'senior', 2)).toBe(2);
    expect(voteOverall(all(0), 'senior', 2)).toBe(1);
  });

  it('never falls when a point is added', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...DIMENSIONS), level, (points, dimension, seat) => {
        const had = points[dimension];
        fc.pre(had !== null && had < 3);
        const more = { ...points, [dimension]: ((had ?? 0) + 1) as Points };
        expect(voteOverall(more, seat)).toBeGreaterThanOrEqual(voteOverall(points, seat));
      }),
    );
  });

  it('has a positive weight for every dimension at every level', () => {
    for (const weights of Object.values(LEVEL_WEIGHTS)) {
      for (const dimension of DIMENSIONS) expect(weights[dimension]).toBeGreaterThan(0);
    }
  });
});
