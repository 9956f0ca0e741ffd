import type { Dimension } from '../bank/dimension.ts';
import type { Probe } from '../rubric/assessment.ts';

/** What the answer to a follow-up is rated on besides credibility; another interviewer may not say, or ask for the order of the tale. */
export function ratedDimension({ dimension }: Probe): Dimension {
  return dimension === undefined || dimension === 'structure' ? 'credibility' : dimension;
}
