import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { Points } from '../assessment.ts';
import { planAdvice } from './plan-advice.ts';

function points(but: Partial<Record<Dimension, Points>>): Record<Dimension, Points | null> {
  return { ...(Object.fromEntries(DIMENSIONS.map((d) => [d, 3])) as Record<Dimension, Points>), ...but };
}

describe('planAdvice', () => {
  const ranked: Dimension[] = ['numbers', 'structure', 'outcome', 'limits', 'scale'];
  const weak = points({ numbers: 0, structure: 1, outcome: 0, limits: 2, scale: 0 });

  it('asks for two facts and closes with a follow-up', () => {
    expect(planAdvice(ranked, weak, false).map((p) => p.kind)).toEqual(['fact', 'fact', 'follow-up']);
  });

  it('leaves room for a cut, and does not speak of structure twice', () => {
    const planned = planAdvice(['structure', ...ranked], weak, true);
    expect(planned.map((p) => p.kind)).toEqual(['fact', 'follow-up']);
    expect(planned.map((p) => p.dimension)).not.toContain('structure');
  });

  it('takes the follow-up that something said invites before one on what was never raised', () => {
    expect(planAdvice(ranked, weak, false).at(-1)?.dimension).toBe('limits');
  });

  it('asks for no fact where every point is there', () => {
    expect(planAdvice(ranked, points({}), false).map((p) => p.kind)).toEqual(['follow-up']);
  });
});
