import { type AnswerInput, assess, assessFollowUp } from '@sounding/core';
import type { SessionAnswer } from '@sounding/core/contract';
import {
  type AnswerMaking,
  keyReused,
  makeAnswer,
  toInput,
  unknownRecording,
} from '../../answering/make-answer.ts';
import type { RepeatableRequest } from '../../answering/new-answer.ts';
import { CodedError } from '../../errors.ts';
import { carryOn, chooseLocally, type Making, planCommands } from './plan-step.ts';
import { inputsOf, type ReadingDeps, type ReadSession, readSession } from './read-session.ts';
import { refuseToAnswer, refuseToAsk } from './refuse.ts';
import type { AppendResult, Step } from './writing/store.ts';

/** What moving a session on needs. */
export interface MovingDeps extends ReadingDeps, Making {}

/** How often a step is planned anew because another was faster; planned on what that one left, it is mostly refused. */
const MAX_ATTEMPTS = 5;

/**
 * Appends what `plan` makes of a session as it stands, planned anew where another was faster. Throws `session_not_found`
 * or what `plan` throws.
 */
export async function moveSession(
  deps: MovingDeps,
  id: string,
  plan: (read: ReadSession) => Step | Promise<Step>,
): Promise<Exclude<AppendResult, 'moved_on'>> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const step = await plan(await readSession(deps, id));
    const result = await deps.sessions.append(deps.scope, id, step);
    if (result !== 'moved_on') return result;
  }
  throw new CodedError('store_unavailable', 'The session is in use elsewhere at the moment. Try again.');
}

/**
 * Keeps an answer to what is open and goes on: by the next follow-up where the interviewer is the local one, or to the
 * end. Answer and events are kept together or not at all. Says whether the request had come before.
 */
export async function answerTurn(
  deps: MovingDeps & AnswerMaking,
  id: string,
  body: SessionAnswer,
  request?: RepeatableRequest,
): Promise<'kept' | 'replayed'> {
  const result = await moveSession(deps, id, async (read) => {
    const { turn, ...given } = body;
    const { session } = read;
    refuseToAnswer(session, turn);
    const made = await makeAnswer(deps, given, askedAt(read, turn), assessAt(read, turn));
    const answer = { ...made, session: { id, turn } };
    const step = planCommands(deps, session, [{ kind: 'answer', turn, answerId: answer.id }]);
    const answers = inputsOf(read).set(answer.id, toInput(answer));
    return { ...carryOn(deps, step, answers), answer, ...(request === undefined ? {} : { request }) };
  });
  if (result === 'key_reused') throw keyReused();
  if (result === 'unknown_recording') throw unknownRecording();
  return result === 'replayed' ? 'replayed' : 'kept';
}

/** Passes over the follow-up that is open, and goes on as after an answer. */
export async function skipTurn(deps: MovingDeps, id: string, turn: number): Promise<void> {
  await moveSession(deps, id, (read) =>
    carryOn(deps, planCommands(deps, read.session, [{ kind: 'skip', turn }]), inputsOf(read)),
  );
}

/** Has the local interviewer choose what is asked after a turn, or close the session where it has nothing to ask. */
export async function chooseAfter(deps: MovingDeps, id: string, turn: number): Promise<void> {
  await moveSession(deps, id, (read) => {
    const { session } = read;
    refuseToAsk(session, turn + 1);
    const because = session.interviewer === 'model' ? 'No follow-up came from the model.' : undefined;
    return chooseLocally(deps, { events: [], session }, inputsOf(read), because);
  });
}

/** Closes a session and assesses it as a whole. One that is closed already stays as it is. */
export async function closeSession(deps: MovingDeps, id: string): Promise<void> {
  await moveSession(deps, id, (read) => {
    const { session } = read;
    if (session.status === 'closed') return { events: [], session };
    return carryOn(deps, planCommands(deps, session, [{ kind: 'close' }]), inputsOf(read));
  });
}

/** What an answer's row shows as its question: the question itself, or the follow-up. */
function askedAt({ session }: ReadSession, turn: number) {
  const probe = session.turns[turn]?.probe;
  const { dimensions: _, ...question } = session.question;
  return probe === undefined ? question : { text: probe.text, kind: question.kind };
}

function assessAt({ session }: ReadSession, turn: number) {
  const { level, question } = session;
  const probe = session.turns[turn]?.probe;
  return (answer: AnswerInput, assessmentId: string) =>
    probe === undefined
      ? assess(answer, question, { assessmentId, level })
      : assessFollowUp(answer, probe, { assessmentId, level });
}
