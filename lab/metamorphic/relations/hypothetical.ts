import { checkRewritten } from '../check-rewritten.ts';
import { MOVED_DIMENSIONS } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { HYPOTHESES, hypothesise } from '../transforms/hypothesise.ts';

/** What one would do is not done (rubric, rule 6); limits and scale are asked about what would be. */
export const hypothetical: Relation = {
  name: 'hypothetical',
  claim:
    'Telling every sentence of a dimension of 2 or 3 in a story as what one would do ("we would probably …") leaves it at most 1 ' +
    'and raises nothing (limits and scale, which may be about what would be, apart).',
  check: (labelled, assess) => {
    if (labelled.answer.kind !== 'story') return [];
    return checkRewritten(labelled, assess, {
      name: 'hypothetical',
      ways: Object.fromEntries(
        HYPOTHESES.map((modal) => [modal, (sentence: string) => hypothesise(sentence, modal)]),
      ),
      dimensions: MOVED_DIMENSIONS.filter((d) => d !== 'limits' && d !== 'scale'),
    });
  },
};
