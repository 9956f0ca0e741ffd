import { checkStaysClose } from '../checks.ts';
import { chanceOf } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { insertFillers } from '../transforms/insert-fillers.ts';

/** People search for words; that neither earns nor costs content. */
export const fillers: Relation = {
  name: 'fillers',
  claim: 'Fillers and doubled words change no dimension by more than one point, and little on average.',
  meanDriftBelow: 0.15,
  check: (labelled, assess) =>
    checkStaysClose(
      labelled,
      insertFillers(labelled.answer.text, chanceOf(labelled.answer.id, 'fillers')),
      assess,
    ),
};
