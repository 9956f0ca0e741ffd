import { checkOf, withText } from '../checks.ts';
import { meanDrift, raisedPoints } from '../compare.ts';
import { sentencesIn } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { firstHalf } from '../transforms/first-half.ts';

/** Less said is not worth more; shares and order may shift by a point. */
export const firstHalfOnly: Relation = {
  name: 'first-half-only',
  claim: 'Cutting the answer to its first half raises no dimension by more than one point.',
  check: (labelled, assess) => {
    const text = firstHalf(labelled.answer.text, sentencesIn(labelled));
    if (text === labelled.answer.text) return [];
    const before = assess(labelled.answer);
    const after = assess(withText(labelled, text));
    return [
      checkOf(labelled, raisedPoints(before, after, { slack: 1 }), { drift: meanDrift(before, after) }),
    ];
  },
};
