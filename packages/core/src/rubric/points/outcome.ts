import type { Points } from '../assessment.ts';
import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { weighEvidence } from '../weigh-evidence.ts';

const SPECIFIC_END = 2;
const MEASURED_RESULT = 4;
const CARRIED_FORWARD = 2;
const RESULTS_THROUGHOUT = 8;

/** How did it end, even badly, and what was carried forward? */
export function scoreOutcome(context: ScoreContext): Scored {
  const results = findingsOf(context, 'outcome');
  const lessons = findingsOf(context, 'lesson');
  const support = [...results, ...lessons];
  if (support.length === 0) return { points: 0, support };
  const ended = weighEvidence(context, results);
  const carried = weighEvidence(context, lessons);
  let points: Points = 1;
  if (ended + carried >= SPECIFIC_END) points = 2;
  if ((ended >= MEASURED_RESULT && carried >= CARRIED_FORWARD) || ended + carried >= RESULTS_THROUGHOUT)
    points = 3;
  return { points, support };
}
