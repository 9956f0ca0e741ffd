import { checkStaysClose } from '../checks.ts';
import type { Relation } from '../relation.ts';
import { swapSpelling } from '../transforms/swap-spelling.ts';

/** Both spellings say the same. */
export const spellingSwapped: Relation = {
  name: 'spelling-swapped',
  claim: 'British and American spelling change no dimension by more than one point.',

  check: (labelled, assess) => checkStaysClose(labelled, swapSpelling(labelled.answer.text), assess),
};
