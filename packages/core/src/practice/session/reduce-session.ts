import type { Session, SessionTurn } from './session.ts';
import type { SessionEvent } from './session-event.ts';

/**
 * A session as its events leave it, from the first on, or going on from what earlier ones left. Pure.
 * Throws a `RangeError` for events that cannot follow one another (a gap, one that came twice, an answer to nothing):
 * `decide` makes none such, so the record of them is damaged. Nothing of what was said is in its message.
 */
export function reduceSession(events: readonly SessionEvent[], before?: Session): Session {
  const session = events.reduce<Session | undefined>(follow, before);
  if (session === undefined) throw new RangeError('a session has no events');
  return session;
}

function follow(session: Session | undefined, event: SessionEvent): Session {
  const seq = session?.nextSeq ?? 0;
  if (event.seq !== seq) throw new RangeError(`event ${event.seq} stands where event ${seq} belongs`);
  if (session === undefined) {
    if (event.kind !== 'started') throw cannotFollow(event);
    const { question, level, mostFollowUps, interviewer, figures = [] } = event;
    const asked = { question, level, mostFollowUps, interviewer, figures };
    return { status: 'question-open', ...asked, turns: [{}], nextSeq: 1 };
  }
  const next = { ...session, nextSeq: seq + 1 };
  const { status, turns } = session;
  const isOpen = status === 'question-open' || status === 'probe-open';
  switch (event.kind) {
    case 'answered':
      if (!isOpen) throw cannotFollow(event);
      return { ...next, status: 'choosing', turns: settle(turns, { answerId: event.answerId }) };
    case 'skipped':
      if (status !== 'probe-open') throw cannotFollow(event);
      return { ...next, status: 'choosing', turns: settle(turns, { skipped: true }) };
    case 'probed': {
      if (status !== 'choosing' || turns.length > session.mostFollowUps) throw cannotFollow(event);
      const { probe, by, insteadBecause } = event;
      const turn = { probe, by, ...(insteadBecause === undefined ? {} : { insteadBecause }) };
      return { ...next, status: 'probe-open', turns: [...turns, turn] };
    }
    case 'closed':
      if (status === 'closed' || status === 'question-open') throw cannotFollow(event);
      return { ...next, status: 'closed' };
    default:
      throw cannotFollow(event);
  }
}

function settle(
  turns: readonly SessionTurn[],
  how: Pick<SessionTurn, 'answerId' | 'skipped'>,
): SessionTurn[] {
  return turns.map((turn, i) => (i === turns.length - 1 ? { ...turn, ...how } : turn));
}

function cannotFollow({ kind, seq }: SessionEvent): RangeError {
  return new RangeError(`event ${seq}, "${kind}", cannot follow what was before it`);
}
