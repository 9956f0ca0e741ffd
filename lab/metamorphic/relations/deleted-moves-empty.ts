import { withText } from '../checks.ts';
import { pointsIn } from '../compare.ts';
import { MOVED_DIMENSIONS, sentencesOf } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { deleteSpans } from '../transforms/delete-spans.ts';

/** The same asked of all that speaks for a dimension, shown or not: quotes are six at most. */
export const deletedMovesEmpty: Relation = {
  name: 'deleted-moves-empty',
  claim:
    'Deleting every sentence that the labels or our quotes hold for a dimension of 2 or 3 leaves it at most 1.',
  check: (labelled, assess) => {
    const before = assess(labelled.answer);
    return MOVED_DIMENSIONS.flatMap((dimension) => {
      const from = pointsIn(before, dimension);
      if (from < 2) return [];
      const text = deleteSpans(labelled.answer.text, sentencesOf(labelled, before, dimension));
      const to = pointsIn(assess(withText(labelled, text)), dimension);
      const holds = to <= 1;
      return [
        { id: labelled.answer.id, dimension, holds, broken: holds ? [] : [{ of: dimension, from, to }] },
      ];
    });
  },
};
