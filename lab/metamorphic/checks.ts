import type { LabAnswer, Labelled } from '../data/answers.ts';
import { earnings, leaps, meanDrift } from './compare.ts';
import type { AssessAnswer, Change, Check } from './relation.ts';

/** The same answer in other words. */
export function withText({ answer }: Labelled, text: string): LabAnswer {
  return { ...answer, text };
}

/** A check that holds where nothing broke it. */
export function checkOf(labelled: Labelled, broken: readonly Change[], more: Partial<Check> = {}): Check {
  return { id: labelled.answer.id, holds: broken.length === 0, broken, ...more };
}

/** Checks that another text raises neither a dimension nor the vote. No check where the text is the same. */
export function checkEarnsNothing(
  labelled: Labelled,
  text: string,
  assess: AssessAnswer,
  variant?: string,
): Check[] {
  if (text === labelled.answer.text) return [];
  const before = assess(labelled.answer);
  const after = assess(withText(labelled, text));
  return [
    checkOf(labelled, earnings(before, after), {
      drift: meanDrift(before, after),
      ...(variant === undefined ? {} : { variant }),
    }),
  ];
}

/** Checks that another text moves no dimension by more than one point. No check where the text is the same. */
export function checkStaysClose(labelled: Labelled, text: string, assess: AssessAnswer): Check[] {
  if (text === labelled.answer.text) return [];
  const before = assess(labelled.answer);
  const after = assess(withText(labelled, text));
  return [checkOf(labelled, leaps(before, after), { drift: meanDrift(before, after) })];
}
