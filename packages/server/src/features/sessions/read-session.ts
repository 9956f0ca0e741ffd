import type { AnswerInput } from '@sounding/core';
import type { SessionView, StoredAnswer } from '@sounding/core/contract';
import { toInput } from '../../answering/make-answer.ts';
import { CodedError } from '../../errors.ts';
import type { Scope } from '../../scope.ts';
import type { KeptSession } from './reading/store.ts';
import type { SessionStore } from './store.ts';

/** What reading a session needs. */
export interface ReadingDeps {
  readonly sessions: SessionStore;
  /** Those of the ids that there are. */
  readonly readAnswers: (ids: readonly string[]) => Promise<readonly StoredAnswer[]>;
  readonly scope: Scope;
}

/** A session with all its answers. */
export interface ReadSession extends KeptSession {
  readonly answers: ReadonlyMap<string, StoredAnswer>;
}

/** A session and its answers, which go with it and only so. Throws `session_not_found`. */
export async function readSession(deps: ReadingDeps, id: string): Promise<ReadSession> {
  const kept = await deps.sessions.get(deps.scope, id);
  if (kept === undefined) throw noSuchSession();
  const ids = kept.session.turns.flatMap(({ answerId }) => answerId ?? []);
  const answers = new Map((await deps.readAnswers(ids)).map((answer) => [answer.id, answer]));
  // One that is missing went a moment ago, with its session.
  if (ids.some((answer) => !answers.has(answer))) throw noSuchSession();
  return { ...kept, answers };
}

/** What core reads of a session's answers. */
export function inputsOf({ answers }: ReadSession): Map<string, AnswerInput> {
  return new Map([...answers].map(([id, answer]) => [id, toInput(answer)]));
}

/** A session as the contract gives it. Throws `session_not_found`. */
export async function viewSession(deps: ReadingDeps, id: string): Promise<SessionView> {
  return toView(await readSession(deps, id));
}

function toView({ id, createdAt, session, closing, answers }: ReadSession): SessionView {
  const { status, question, level, mostFollowUps, interviewer, turns } = session;
  const view = {
    id,
    createdAt,
    status,
    question: {
      ...(question.id === undefined ? {} : { id: question.id }),
      text: question.text,
      kind: question.kind,
    },
    level,
    mostFollowUps,
    interviewer,
    turns: turns.map(({ answerId, ...turn }) => {
      const answer = answerId === undefined ? undefined : answers.get(answerId);
      return { ...turn, ...(answer === undefined ? {} : { answer }) };
    }),
    ...(closing === undefined ? {} : { closing }),
  };
  return view as SessionView;
}

function noSuchSession(): CodedError {
  return new CodedError('session_not_found', 'It may have been deleted.');
}
