import type { Finding } from '../evidence/finding.ts';
import type { Move } from '../evidence/move.ts';
import type { Span } from '../text/span.ts';
import type { Points } from './assessment.ts';

/** A span that speaks for a dimension's points, or against them, before it is quoted. */
export interface Support extends Span {
  readonly move: Move | null;
  readonly detector: string;
  readonly strength: number;
  readonly against?: true;
  readonly pairedWith?: Span;
}

/** What one dimension's scorer says: points, and what they rest on. */
export interface Scored {
  readonly points: Points;
  readonly support: readonly Support[];
}

/** From this strength on a finding is specific: it holds a detail that could be checked. */
const SPECIFIC = 0.5;
/** From this strength on a finding is specific and reasoned, or measured. */
const REASONED = 0.75;

/** True for findings that hold a detail that could be checked. */
export function isSpecific(finding: Finding): boolean {
  return finding.strength >= SPECIFIC;
}

/** True for findings whose detail is argued or measured. */
export function isReasoned(finding: Finding): boolean {
  return finding.strength >= REASONED;
}
