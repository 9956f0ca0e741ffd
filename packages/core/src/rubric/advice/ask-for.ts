import type { Dimension } from '../../bank/dimension.ts';
import type { AskFor } from './ask.ts';
import { askAlternatives, askConstraints, askLimits, askNumbers } from './asks-core.ts';
import { askCoverage, askCredibility, askStructure } from './asks-craft.ts';
import { askCustomer, askOperations, askOutcome, askOwnership, askRollout, askScale } from './asks-depth.ts';

/** By dimension, what asks for its next point in the answer's own words. */
export const ASK_FOR: Readonly<Record<Dimension, AskFor>> = {
  constraints: askConstraints,
  alternatives: askAlternatives,
  numbers: askNumbers,
  limits: askLimits,
  customer: askCustomer,
  operations: askOperations,
  scale: askScale,
  ownership: askOwnership,
  outcome: askOutcome,
  rollout: askRollout,
  structure: askStructure,
  credibility: askCredibility,
  coverage: askCoverage,
};
