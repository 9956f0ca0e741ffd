import { checkStaysClose } from '../checks.ts';
import type { Relation } from '../relation.ts';
import { spellNumbers } from '../transforms/spell-numbers.ts';

/** A recogniser may write a number either way. */
export const numbersSpelled: Relation = {
  name: 'numbers-spelled',
  claim: 'Spelling out figures in words changes no dimension by more than one point, and little on average.',
  meanDriftBelow: 0.15,
  check: (labelled, assess) => checkStaysClose(labelled, spellNumbers(labelled.answer.text), assess),
};
