import { checkOf, withText } from '../checks.ts';
import { meanDrift, raisedPoints } from '../compare.ts';
import { sentencesIn } from '../dimension-spans.ts';
import { chanceOf } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { shuffleSentences } from '../transforms/shuffle-sentences.ts';

/** Fewer sentences have no order to lose. */
const FEWEST = 4;

/** Structure is about order, so chance cannot improve it. */
export const shuffled: Relation = {
  name: 'shuffled',
  claim: 'Shuffling the sentences (of answers with four or more) does not raise structure.',
  check: (labelled, assess) => {
    const sentences = sentencesIn(labelled);
    if (sentences.length < FEWEST) return [];
    const random = chanceOf(labelled.answer.id, 'shuffled');
    const before = assess(labelled.answer);
    const after = assess(withText(labelled, shuffleSentences(labelled.answer.text, sentences, random)));
    return [
      checkOf(labelled, raisedPoints(before, after, { of: ['structure'] }), {
        dimension: 'structure',
        drift: meanDrift(before, after),
      }),
    ];
  },
};
