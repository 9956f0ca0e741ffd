import { checkOf, withText } from '../checks.ts';
import { leaps, meanDrift } from '../compare.ts';
import type { Relation } from '../relation.ts';
import { renameProducts } from '../transforms/rename-products.ts';

/** Topics are not learnt: the same story of another database is worth the same. */
export const productsRenamed: Relation = {
  name: 'products-renamed',
  claim:
    'Other names of products of the same kind, in question and answer alike, change no dimension by more than one point, ' +
    'and little on average.',
  meanDriftBelow: 0.15,
  check: (labelled, assess) => {
    const { answer } = labelled;
    const text = renameProducts(answer.text);
    if (text === answer.text) return [];
    const before = assess(answer);
    const after = assess({ ...withText(labelled, text), question: renameProducts(answer.question) });
    return [checkOf(labelled, leaps(before, after), { drift: meanDrift(before, after) })];
  },
};
