import {
  closeExchange,
  decide,
  nextProbe,
  reduceSession,
  type Session,
  type SessionCommand,
  type SessionEvent,
} from '@sounding/core';
import { type AnswersById, exchangeOf } from './exchange-of.ts';
import { refuse } from './refuse.ts';
import type { Step } from './writing/store.ts';

/** Clock and ids, which core does without. */
export interface Making {
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * What commands, one after the other, do to a session; undefined for one that is to begin. Throws a `CodedError` for one
 * that is refused.
 */
export function planCommands(
  { now }: Making,
  before: Session | undefined,
  commands: readonly SessionCommand[],
): Step {
  const at = now().toISOString();
  const events: SessionEvent[] = [];
  let session = before;
  for (const command of commands) {
    const decision = decide(session, command);
    if (decision.kind === 'refused') throw refuse(decision.code);
    const seq = session?.nextSeq ?? 0;
    const made = decision.happenings.map((happening, i) => ({ ...happening, seq: seq + i, at }));
    events.push(...made);
    session = reduceSession(made, session);
  }
  if (session === undefined) throw new Error('a step without a command');
  return { events, session };
}

/**
 * Goes on from a step as far as nobody else is waited for: where the interviewer is the local one, chooses the next
 * follow-up, or closes the session for having none. A closed session gets its closing assessment. `answers` has all that
 * the session names.
 */
export function carryOn(making: Making, step: Step, answers: AnswersById): Step {
  const { status, interviewer } = step.session;
  if (status === 'choosing' && interviewer === 'local') return chooseLocally(making, step, answers);
  return status === 'closed' ? withClosing(making, step, answers) : step;
}

/** As `carryOn`, whoever the interviewer is; `insteadBecause` says why the local one stands in. */
export function chooseLocally(
  making: Making,
  step: Step,
  answers: AnswersById,
  insteadBecause?: string,
): Step {
  const { session } = step;
  const probe = nextProbe(exchangeOf(session, answers));
  const next: SessionCommand =
    probe === undefined
      ? { kind: 'close' }
      : {
          kind: 'probe',
          turn: session.turns.length,
          probe,
          by: 'local',
          ...(insteadBecause === undefined ? {} : { insteadBecause }),
        };
  const more = planCommands(making, session, [next]);
  const joined = { ...step, ...more, events: [...step.events, ...more.events] };
  return probe === undefined ? withClosing(making, joined, answers) : joined;
}

/** Adds the assessment of the whole exchange to a step that closes its session. */
function withClosing(making: Making, step: Step, answers: AnswersById): Step {
  const { session } = step;
  const options = { assessmentId: making.newId(), level: session.level };
  return { ...step, closing: closeExchange(exchangeOf(session, answers), options) };
}
