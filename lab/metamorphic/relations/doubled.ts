import { checkEarnsNothing } from '../checks.ts';
import { sentencesIn } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { doubleSentences, doubleText } from '../transforms/repeat-text.ts';

/** Length earns nothing. */
export const doubled: Relation = {
  name: 'doubled',
  claim: 'Saying the whole answer twice, or every sentence twice, raises no dimension and not the vote.',
  check: (labelled, assess) => {
    const { text } = labelled.answer;
    return [
      ...checkEarnsNothing(labelled, doubleText(text), assess, 'the whole'),
      ...checkEarnsNothing(labelled, doubleSentences(text, sentencesIn(labelled)), assess, 'every sentence'),
    ];
  },
};
