import { spansOverlap } from '@sounding/core';
import { checkOf, withText } from '../checks.ts';
import { leaps, pointsIn } from '../compare.ts';
import { evidenceSpans, LOCAL_DIMENSIONS } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { deleteSpans } from '../transforms/delete-spans.ts';

/** A dimension does not live on what is quoted for another. */
export const deletedEvidenceSpares: Relation = {
  name: 'deleted-evidence-spares',
  claim:
    'Deleting all quotes of a dimension leaves every other one, of whose quotes none was touched, within one point ' +
    '(structure and credibility apart; where too little is left to be assessed, nothing is claimed).',
  check: (labelled, assess) => {
    const before = assess(labelled.answer);
    return LOCAL_DIMENSIONS.flatMap((dimension) => {
      if (pointsIn(before, dimension) === 0) return [];
      const deleted = evidenceSpans(before, dimension);
      const untouched = LOCAL_DIMENSIONS.filter((other) =>
        evidenceSpans(before, other).every((span) => !deleted.some((gone) => spansOverlap(gone, span))),
      );
      const after = assess(withText(labelled, deleteSpans(labelled.answer.text, deleted)));
      if (after.status !== 'ok') return [];
      const others = untouched.filter((other) => other !== dimension);
      return [checkOf(labelled, leaps(before, after, others), { dimension })];
    });
  },
};
