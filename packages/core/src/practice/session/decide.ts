import type { Session } from './session.ts';
import type { Decision, SessionCommand, SessionRefusal } from './session-command.ts';
import { FOLLOW_UPS, type SessionHappening } from './session-event.ts';

/**
 * What a command does to a session; undefined for one that has not begun. A session closes by itself once its last
 * follow-up was answered or passed over. Pure; never throws.
 */
export function decide(session: Session | undefined, command: SessionCommand): Decision {
  if (session === undefined) return command.kind === 'begin' ? begin(command) : refused('not_begun');
  if (command.kind === 'begin') return refused('begun_already');
  if (session.status === 'closed') return refused('session_closed');
  switch (command.kind) {
    case 'answer':
      return answer(session, command);
    case 'skip':
      return skip(session, command.turn);
    case 'probe':
      return ask(session, command);
    case 'close':
      return session.status === 'question-open' ? refused('not_answered') : happens({ kind: 'closed' });
  }
}

function begin(command: Extract<SessionCommand, { kind: 'begin' }>): Decision {
  const { mostFollowUps } = command;
  const { fewest, most } = FOLLOW_UPS;
  const fits = Number.isInteger(mostFollowUps) && mostFollowUps >= fewest && mostFollowUps <= most;
  return fits ? happens({ ...command, kind: 'started' }) : refused('out_of_bounds');
}

function answer(session: Session, { turn, answerId }: Extract<SessionCommand, { kind: 'answer' }>): Decision {
  if (!isOpen(session, turn)) return refused(isThere(session, turn) ? 'turn_passed' : 'no_open_probe');
  return andClose(session, { kind: 'answered', answerId });
}

function skip(session: Session, turn: number): Decision {
  const passes = session.status === 'probe-open' && isOpen(session, turn);
  if (passes) return andClose(session, { kind: 'skipped' });
  const passed = isThere(session, turn) && !isOpen(session, turn);
  return refused(passed ? 'turn_passed' : 'no_open_probe');
}

function ask(session: Session, command: Extract<SessionCommand, { kind: 'probe' }>): Decision {
  const { turn, ...probed } = command;
  if (isThere(session, turn)) return refused('turn_passed');
  if (session.status === 'question-open') return refused('not_answered');
  if (session.status === 'probe-open') return refused('probe_open');
  if (turn !== session.turns.length) return refused('no_open_probe');
  return happens({ ...probed, kind: 'probed' });
}

/** The last follow-up ends the session with it. */
function andClose({ turns, mostFollowUps }: Session, happening: SessionHappening): Decision {
  return turns.length > mostFollowUps ? happens(happening, { kind: 'closed' }) : happens(happening);
}

function isThere({ turns }: Session, turn: number): boolean {
  return turn >= 0 && turn < turns.length;
}

/** Whether a turn awaits its answer: only the last one can. */
function isOpen({ status, turns }: Session, turn: number): boolean {
  return (status === 'question-open' || status === 'probe-open') && turn === turns.length - 1;
}

function happens(...happenings: [SessionHappening, ...SessionHappening[]]): Decision {
  return { kind: 'events', happenings };
}

function refused(code: SessionRefusal): Decision {
  return { kind: 'refused', code };
}
