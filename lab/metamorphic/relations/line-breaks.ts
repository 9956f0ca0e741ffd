import { checkStaysClose } from '../checks.ts';
import { sentencesIn } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { breakLines, joinLines } from '../transforms/break-lines.ts';

/** Line breaks are typing, not content. */
export const lineBreaks: Relation = {
  name: 'line-breaks',
  claim:
    'A new line after every sentence, or the whole answer in one line, changes no dimension by more than one point.',
  check: (labelled, assess) => [
    ...checkStaysClose(labelled, breakLines(labelled.answer.text, sentencesIn(labelled)), assess),
    ...checkStaysClose(labelled, joinLines(labelled.answer.text), assess),
  ],
};
