import { checkStaysClose } from '../checks.ts';
import type { Relation } from '../relation.ts';
import { stripMarks } from '../transforms/strip-marks.ts';

/** What is said counts, not how it is written down. */
export const bareText: Relation = {
  name: 'bare-text',
  claim:
    'Stripping punctuation, capitals and line breaks changes no dimension by more than one point, and little on average.',
  meanDriftBelow: 0.15,
  check: (labelled, assess) => checkStaysClose(labelled, stripMarks(labelled.answer.text), assess),
};
