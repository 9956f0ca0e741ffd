import { assess } from '@sounding/core';
import type { AssessAnswer } from './relation.ts';

/** The engine as it is shipped, asked of a labelled answer. Its weights have seen the gold answers. */
export const assessShipped: AssessAnswer = ({ id, text, mode, seconds, question, kind }) =>
  assess(
    { text, mode, ...(seconds === null ? {} : { seconds }) },
    { text: question, kind },
    { assessmentId: id },
  );
