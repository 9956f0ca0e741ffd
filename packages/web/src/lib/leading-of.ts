import { type Assessment, findInstructions, leadingAssessment } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';

/** The assessment of a kept answer that leads where several engines read it; undefined where none did. */
export function leadingOf({ text, assessments }: StoredAnswer): Assessment | undefined {
  // Looking for words to the grader takes a while, and matters only where there are two.
  const several = assessments.some(({ engine }) => engine.kind === 'model');
  const holdsInstructions = several && findInstructions(text).length > 0;
  return leadingAssessment(assessments, { holdsInstructions })?.leading;
}
