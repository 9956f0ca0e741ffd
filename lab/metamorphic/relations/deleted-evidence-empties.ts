import { withText } from '../checks.ts';
import { pointsIn } from '../compare.ts';
import { evidenceSpans, LOCAL_DIMENSIONS } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { deleteSpans } from '../transforms/delete-spans.ts';

/** Points rest on the quotes that are shown for them, and on nothing that is not shown. */
export const deletedEvidenceEmpties: Relation = {
  name: 'deleted-evidence-empties',
  claim:
    'Deleting all quotes of a dimension takes it to 0 (structure and credibility, which are about the whole answer, apart).',
  check: (labelled, assess) => {
    const before = assess(labelled.answer);
    return LOCAL_DIMENSIONS.flatMap((dimension) => {
      const from = pointsIn(before, dimension);
      if (from === 0) return [];
      const text = deleteSpans(labelled.answer.text, evidenceSpans(before, dimension));
      const to = pointsIn(assess(withText(labelled, text)), dimension);
      const broken = to === 0 ? [] : [{ of: dimension, from, to }];
      return [{ id: labelled.answer.id, dimension, holds: to === 0, broken }];
    });
  },
};
