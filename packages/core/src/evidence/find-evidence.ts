import type { Reading } from '../text/reading.ts';
import type { DetectorContext, Finding } from './finding.ts';

/** Runs every detector over a prepared text; findings in order of their spans. */
export function findEvidence(_reading: Reading, _context: DetectorContext): Finding[] {
  return [];
}
