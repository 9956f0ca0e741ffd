import type { Finding } from '../../evidence/finding.ts';
import { findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { type PointSteps, pointsByWeight, weighEvidence } from '../weigh-evidence.ts';

const STEPS: PointSteps = [3, 6.5, 9];
/** No part of the order can stand in for another. */
const MOST_OF_A_PART = 3;
const MOST_OF_AN_ENDING = 2;

function weightiest(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.strength - a.strength || a.start - b.start).slice(0, 2);
}

/**
 * Is the order there: constraints first, then the trade-off and the alternatives, and at the end how it runs and
 * what would change? Each part of the order is weighed for itself and counts only up to a share.
 */
export function scoreStructure(context: ScoreContext): Scored {
  const opening = findingsOf(context, 'constraint').filter((f) => f.sentence <= context.solutionStart);
  const weighing = findingsOf(context, 'alternative', 'rejection', 'tradeoff');
  const change = findingsOf(context, 'limitation', 'lesson', 'scoped_out');
  const ending = findingsOf(context, 'outcome');
  const weight =
    Math.min(MOST_OF_A_PART, weighEvidence(context, opening)) +
    Math.min(MOST_OF_A_PART, weighEvidence(context, weighing)) +
    Math.min(MOST_OF_A_PART, weighEvidence(context, change)) +
    Math.min(MOST_OF_AN_ENDING, weighEvidence(context, ending));
  const parts = [opening, weighing, change, ending].flatMap(weightiest);
  const points = pointsByWeight(weight, STEPS);
  if (points > 0) return { points, support: parts };
  const told = context.findings.find(isSpecific);
  return told === undefined ? { points: 0, support: [] } : { points: 1, support: [told] };
}
