import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { Points } from '../assessment.ts';
import { CHOICE_WEIGHTS } from './choice-weights.ts';
import { rankForAdvice } from './choose-dimensions.ts';

type AllPoints = Record<Dimension, Points | null>;

function points(all: Points | null, but: Partial<AllPoints> = {}): AllPoints {
  const same = Object.fromEntries(DIMENSIONS.map((d) => [d, d === 'coverage' ? null : all])) as AllPoints;
  return { ...same, ...but };
}

function rank(question: string, given: AllPoints, kind: 'story' | 'knowledge' = 'story'): Dimension[] {
  return rankForAdvice({ question, kind, points: given }, CHOICE_WEIGHTS, 'senior');
}

const OPEN = 'Walk me through a system you built.';

describe('rankForAdvice', () => {
  it('leaves out what the question gives no occasion for', () => {
    expect(rank(OPEN, points(1, { rollout: null }))).not.toContain('rollout');
  });

  it('puts what has all its points behind what has not', () => {
    expect(rank(OPEN, points(3, { scale: 0 }))[0]).toBe('scale');
  });

  it('puts first what was asked for and not answered', () => {
    const ranked = rank('How do you know it is healthy in production?', points(1, { operations: 0 }));
    expect(ranked[0]).toBe('operations');
  });

  it('asks a weak answer for figures, and a strong one for how it reached its users', () => {
    expect(rank(OPEN, points(0)).slice(0, 2)).toContain('numbers');
    const strong = rank(OPEN, points(3, { rollout: 0, scale: 0, customer: 2 }));
    expect(strong[0]).toBe('rollout');
  });

  it('asks an explanation for what it leaves out', () => {
    const given = points(null, { coverage: 1, structure: 1, credibility: 1 });
    expect(rank('Explain the SQL isolation levels.', given, 'knowledge')[0]).toBe('coverage');
  });
});
