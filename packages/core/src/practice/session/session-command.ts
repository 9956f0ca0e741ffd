import type { Probe } from '../../rubric/assessment.ts';
import type { AskedBy, SessionHappening } from './session-event.ts';

/**
 * What somebody wants to happen in a session. `turn` says which turn they mean, so that what comes late, twice or from
 * another tab changes nothing else: of `answer` and `skip` the open one, of `probe` the one that is to be asked next.
 */
export type SessionCommand =
  | ({ readonly kind: 'begin' } & Omit<Extract<SessionHappening, { kind: 'started' }>, 'kind'>)
  | { readonly kind: 'answer'; readonly turn: number; readonly answerId: string }
  | {
      readonly kind: 'probe';
      readonly turn: number;
      readonly probe: Probe;
      readonly by: AskedBy;
      readonly insteadBecause?: string;
    }
  | { readonly kind: 'skip'; readonly turn: number }
  | { readonly kind: 'close' };

/**
 * Why a command is refused. `turn_passed`: that turn was answered, passed over or asked already. `no_open_probe`: there
 * is no such turn to answer or to pass over. `probe_open`: the follow-up before it is still open. `not_answered`: the
 * question itself awaits its answer. `out_of_bounds`: fewer or more follow-ups than a session may have.
 */
export type SessionRefusal =
  | 'not_begun'
  | 'begun_already'
  | 'out_of_bounds'
  | 'session_closed'
  | 'turn_passed'
  | 'no_open_probe'
  | 'probe_open'
  | 'not_answered';

/** What comes of a command: happenings to be appended together, or why there are none. */
export type Decision =
  | { readonly kind: 'events'; readonly happenings: readonly [SessionHappening, ...SessionHappening[]] }
  | { readonly kind: 'refused'; readonly code: SessionRefusal };
