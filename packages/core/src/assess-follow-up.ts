import { type AnswerInput, type AssessOptions, assess } from './assess.ts';
import type { Assessment, Probe } from './rubric/assessment.ts';

/**
 * Assesses the answer to a follow-up: on what was probed and on credibility, not on structure (rule 7 of the rubric).
 * Such answers are short, so a few words can be enough. Pure; never throws.
 */
export function assessFollowUp(answer: AnswerInput, probe: Probe, options: AssessOptions): Assessment {
  return assess(answer, { text: probe.text, kind: 'story' }, options);
}
