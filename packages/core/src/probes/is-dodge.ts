import type { Assessment, Probe } from '../rubric/assessment.ts';
import { saysNotKnown } from '../rubric/says-not-known.ts';
import type { Reading } from '../text/reading.ts';

/**
 * True where the answer to a follow-up gave nothing of what was asked for. Who says honestly that it is not known, or
 * was never done, has not dodged.
 */
export function isDodge(assessment: Assessment, told: Reading, probe: Probe): boolean {
  if (told.sentences.some((sentence) => saysNotKnown(sentence.plain))) return false;
  if (assessment.status === 'not_assessed') return true;
  return (assessment.dimensions[probe.dimension ?? 'credibility'].points ?? 0) === 0;
}
