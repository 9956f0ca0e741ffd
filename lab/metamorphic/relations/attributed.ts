import { checkRewritten } from '../check-rewritten.ts';
import { MOVED_DIMENSIONS } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { attribute, SOURCES } from '../transforms/attribute.ts';

/** Hearsay, and what others did, perform no move of a story (rubric, rule 6). */
export const attributed: Relation = {
  name: 'attributed',
  claim:
    'Telling every sentence of a dimension of 2 or 3 in a story as the words of a vendor or of another company leaves it at most 1 ' +
    'and raises nothing.',
  check: (labelled, assess) => {
    if (labelled.answer.kind !== 'story') return [];
    return checkRewritten(labelled, assess, {
      name: 'attributed',
      ways: Object.fromEntries(
        SOURCES.map((source) => [source, (sentence: string) => attribute(sentence, source)]),
      ),
      dimensions: MOVED_DIMENSIONS,
    });
  },
};
