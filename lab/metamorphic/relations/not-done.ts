import type { Dimension } from '@sounding/core';
import { checkRewritten } from '../check-rewritten.ts';
import type { Relation } from '../relation.ts';
import { denyAct } from '../transforms/negate.ts';

/** Dimensions that live on what was done or observed. What was not done may be a limit, a constraint or a refusal. */
const OF_DEEDS: readonly Dimension[] = ['numbers', 'customer', 'operations', 'scale', 'outcome', 'rollout'];

/** What was not done performs no move of a deed (rubric, rule 6). */
export const notDone: Relation = {
  name: 'not-done',
  claim:
    'Saying of every act in a dimension of 2 or 3 that it was not done ("we did not …") leaves the dimension at most 1 ' +
    'and raises nothing (of numbers, customer, operations, scale, outcome and rollout: what was not done may rightly ' +
    'be a constraint, a refused alternative, a limit or the boundary of a part).',
  check: (labelled, assess) =>
    checkRewritten(labelled, assess, {
      name: 'not-done',
      ways: { 'we did not': denyAct },
      dimensions: OF_DEEDS,
      mayRaise: ['constraints', 'alternatives', 'limits', 'ownership', 'overall'],
    }),
};
