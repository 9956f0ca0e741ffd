import { checkOf, withText } from '../checks.ts';
import { earnings, meanDrift, pointsIn } from '../compare.ts';
import type { Relation } from '../relation.ts';
import { vagueFigures } from '../transforms/vague-figures.ts';

/** Points for numbers are for figures. */
export const figuresVague: Relation = {
  name: 'figures-vague',
  claim: 'Saying "a lot" or "some" for every figure leaves numbers at 0 or 1 and raises nothing.',
  check: (labelled, assess) => {
    const text = vagueFigures(labelled.answer.text);
    if (text === labelled.answer.text) return [];
    const before = assess(labelled.answer);
    const after = assess(withText(labelled, text));
    const left = pointsIn(after, 'numbers');
    const kept = left > 1 ? [{ of: 'numbers' as const, from: pointsIn(before, 'numbers'), to: left }] : [];
    const raised = earnings(before, after).filter(({ of }) => of !== 'numbers' || left <= 1);
    return [checkOf(labelled, [...kept, ...raised], { drift: meanDrift(before, after) })];
  },
};
