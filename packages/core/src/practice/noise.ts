import type { Dimension } from '../bank/dimension.ts';

/**
 * The scorer's noise: the standard deviation of the difference between two scores of its own, in points, and of the vote
 * in steps. Measured against the raters of the gold set; the table "Noise" of `lab/REPORT.md` (a test holds the two together). It
 * takes the errors of two attempts as independent, which those of one person on one question are not wholly, so it
 * rather calls a change none than the other way round.
 */
export const NOISE_OF_A_DIFFERENCE: Readonly<Record<Dimension | 'overall', number>> = {
  constraints: 1.02,
  alternatives: 1.13,
  numbers: 0.85,
  limits: 1.18,
  customer: 1.21,
  operations: 1.45,
  scale: 1.38,
  ownership: 0.97,
  outcome: 0.94,
  rollout: 1.37,
  structure: 1,
  credibility: 1,
  coverage: 1.36,
  overall: 1.26,
};

/** The engine whose noise this is. */
export const NOISE_ENGINE = { name: 'sounding-local', version: '2.0.0' } as const;
