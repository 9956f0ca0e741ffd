import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';

/** How much each dimension weighs in the vote for one seat. */
export type DimensionWeights = Readonly<Record<Dimension, number>>;

const SENIOR: DimensionWeights = {
  constraints: 2,
  alternatives: 2,
  numbers: 2,
  limits: 2,
  customer: 1,
  operations: 1,
  scale: 1,
  ownership: 1,
  outcome: 1,
  rollout: 1,
  structure: 2,
  credibility: 4,
  coverage: 6,
};

/** Same points, other seats: what is asked of a mid-level engineer, a principal or a manager weighs differently. */
export const LEVEL_WEIGHTS: Readonly<Record<Level, DimensionWeights>> = {
  mid: {
    ...SENIOR,
    constraints: 1.5,
    alternatives: 1.5,
    limits: 1.5,
    scale: 0.5,
    ownership: 2,
    outcome: 1.5,
  },
  senior: SENIOR,
  staff: { ...SENIOR, constraints: 2.5, alternatives: 2.5, limits: 2.5, scale: 1.5, rollout: 1.5 },
  principal: { ...SENIOR, constraints: 3, alternatives: 3, limits: 3, customer: 1.5, scale: 2, rollout: 1.5 },
  manager: {
    ...SENIOR,
    alternatives: 1.5,
    customer: 3,
    operations: 1.5,
    ownership: 1.5,
    outcome: 2.5,
    rollout: 1.5,
  },
};
