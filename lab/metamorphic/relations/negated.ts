import { checkRewritten } from '../check-rewritten.ts';
import { MOVED_DIMENSIONS } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { denyStatement } from '../transforms/negate.ts';

/** What is denied performs no move (rubric, rule 6). */
export const negated: Relation = {
  name: 'negated',
  claim:
    'Denying every sentence of a dimension of 2 or 3 ("it is not true that we …") leaves it at most 1 and raises nothing.',
  check: (labelled, assess) =>
    checkRewritten(labelled, assess, {
      name: 'negated',
      ways: { 'it is not true that': denyStatement },
      dimensions: MOVED_DIMENSIONS,
    }),
};
