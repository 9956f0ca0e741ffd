import type { Probe } from '../rubric/assessment.ts';
import type { ProbeCandidate } from './candidate.ts';

/**
 * A follow-up that was asked, and what became of it. `dodged`: its answer gave nothing of what was asked for, and did not
 * say that it is not known either.
 */
export interface AskedProbe {
  readonly probe: Probe;
  readonly outcome: 'answered' | 'not-known' | 'dodged' | 'skipped';
}

/** True where a follow-up is of the same kind and subject as a candidate. */
export function isOf(probe: Probe, { kind, subject }: Pick<ProbeCandidate, 'kind' | 'subject'>): boolean {
  return probe.kind === kind && probe.subject === subject;
}

/** The first follow-up that was dodged and has not come back; what came back once does not come again. */
export function findDodged(asked: readonly AskedProbe[]): Probe | undefined {
  const isBack = (probe: Probe, i: number): boolean =>
    asked.slice(i + 1).some(({ probe: later }) => later.sharper === true && isAbout(later, probe));
  return asked.find(
    ({ probe, outcome }, i) => outcome === 'dodged' && probe.sharper !== true && !isBack(probe, i),
  )?.probe;
}

function isAbout(later: Probe, probe: Probe): boolean {
  return later.kind === probe.kind && later.subject === probe.subject;
}
