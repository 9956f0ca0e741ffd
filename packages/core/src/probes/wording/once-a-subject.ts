import type { ProbeCandidate } from '../candidate.ts';

/** The candidates of one kind without those about what an earlier one is about. */
export function onceASubject(candidates: readonly ProbeCandidate[]): readonly ProbeCandidate[] {
  return candidates.filter(
    ({ subject }, i) => candidates.findIndex((other) => other.subject === subject) === i,
  );
}
