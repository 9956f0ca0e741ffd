import type { Finding } from '../evidence/finding.ts';
import type { Points } from './assessment.ts';
import { figuresIn, type ScoreContext } from './score-context.ts';
import { isFaint, isReasoned, isSpecific } from './support.ts';

/** What a sentence weighs that only names a thing. */
const NAMED = 0.3;
/** What a sentence with a checkable detail weighs, and what a reason and a figure add to it. */
const DETAILED = 1;
const WITH_REASON = 0.5;
const WITH_FIGURE = 0.5;

/** How heavy evidence must be for one, two and three points. */
export type PointSteps = readonly [one: number, two: number, three: number];

/**
 * The steps that most dimensions share. One mention earns one point; one sentence that is specific and argued or
 * measured earns two; three points take several sentences, or two that are specific, argued and measured.
 */
export const USUAL_STEPS: PointSteps = [NAMED, 1.5, 3];

function weighFinding(context: ScoreContext, finding: Finding): number {
  if (isFaint(finding)) return 0;
  if (!isSpecific(finding)) return NAMED;
  const figure = figuresIn(context, finding.sentence).length > 0 ? WITH_FIGURE : 0;
  return DETAILED + (isReasoned(finding) ? WITH_REASON : 0) + figure;
}

/**
 * Weighs evidence: each sentence counts once, by its weightiest finding, however many detectors saw something in it.
 * Adding findings never makes it less, so that more said can never score lower here.
 */
export function weighEvidence(context: ScoreContext, findings: readonly Finding[]): number {
  const bySentence = new Map<number, number>();
  for (const finding of findings) {
    const weight = weighFinding(context, finding);
    if (weight > (bySentence.get(finding.sentence) ?? 0)) bySentence.set(finding.sentence, weight);
  }
  let sum = 0;
  for (const weight of bySentence.values()) sum += weight;
  return Math.round(sum * 10) / 10;
}

/** The points that a weight reaches. */
export function pointsByWeight(weight: number, steps: PointSteps): Points {
  return steps.filter((step) => weight >= step).length as Points;
}
