import { describe, expect, it } from 'vitest';
import { pointsMoved } from './points-moved.ts';

describe('pointsMoved', () => {
  it('keeps what was gained and lost apart from what is within the noise', () => {
    expect(
      pointsMoved({
        dimensions: {
          numbers: { before: 1, after: 3, verdict: 'better' },
          scale: { before: 0, after: 2, verdict: 'better' },
          outcome: { before: 3, after: 2, verdict: 'worse' },
          limits: { before: 1, after: 2, verdict: 'no-real-change' },
          structure: { before: 2, after: 1, verdict: 'no-real-change' },
          rollout: { before: 2, after: 1, verdict: 'no-real-change' },
          customer: { before: 2, after: 2, verdict: 'same' },
        },
      }),
    ).toEqual({ gained: 4, lost: 1, withinNoise: -1 });
  });

  it('is nothing where no dimension applies to both', () => {
    expect(pointsMoved({ dimensions: {} })).toEqual({ gained: 0, lost: 0, withinNoise: 0 });
  });
});
