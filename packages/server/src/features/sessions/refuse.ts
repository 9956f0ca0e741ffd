import { decide, type Session, type SessionCommand, type SessionRefusal } from '@sounding/core';
import { CodedError, type ErrorCode } from '../../errors.ts';

const REFUSALS: Readonly<Record<SessionRefusal, readonly [code: ErrorCode, detail: string]>> = {
  not_begun: ['session_not_found', 'It may have been deleted.'],
  begun_already: ['turn_passed', 'This session has begun already.'],
  out_of_bounds: ['invalid_request', 'A session has two to five follow-ups.'],
  session_closed: ['session_closed', 'Nothing is added to it any more. Begin another session.'],
  turn_passed: ['turn_passed', 'This follow-up was answered or passed already.'],
  no_open_probe: ['no_open_probe', 'Look at the session again: nothing is open at this turn.'],
  probe_open: ['probe_open', 'Answer the follow-up that is open, or pass on it.'],
  not_answered: ['not_answered', 'Answer the question first.'],
};

/** A refusal of core's as the problem that a caller meets. */
export function refuse(refusal: SessionRefusal): CodedError {
  const [code, detail] = REFUSALS[refusal];
  return new CodedError(code, detail);
}

/** Throws why a turn cannot be answered now; nothing where it can. */
export function refuseToAnswer(session: Session, turn: number): void {
  refuseWhere(session, { kind: 'answer', turn, answerId: '' });
}

/** Throws why no follow-up can be asked at a turn now; nothing where one can. */
export function refuseToAsk(session: Session, turn: number): void {
  refuseWhere(session, { kind: 'probe', turn, probe: { kind: '', text: '', because: '' }, by: 'local' });
}

function refuseWhere(session: Session, command: SessionCommand): void {
  const decision = decide(session, command);
  if (decision.kind === 'refused') throw refuse(decision.code);
}
