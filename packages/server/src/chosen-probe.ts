import type { AskedBy, Probe } from '@sounding/core';

/** A follow-up that was chosen for a session, as the session keeps it. */
export interface ChosenProbe {
  readonly probe: Probe;
  readonly by: AskedBy;
  /** Why the local interviewer stood in for the model, in words for people. */
  readonly insteadBecause?: string;
}
