import { type Assessment, REDUCER_VERSION, type Session, type SessionEvent } from '@sounding/core';
import type { Transaction } from 'kysely';
import type { KeepResult, NewAnswer, RepeatableRequest } from '../../../answering/new-answer.ts';
import type { Schema } from '../../../db/schema.ts';
import { CodedError } from '../../../errors.ts';
import type { Scope } from '../../../scope.ts';
import { findByRequest } from '../reading/store.ts';

/** What is appended to a session: events that follow one another, and what hangs on them. */
export interface Step {
  readonly events: readonly SessionEvent[];
  /** The session as the events leave it. */
  readonly session: Session;
  /** The answer that one of the events names, where it is given in this step. */
  readonly answer?: NewAnswer;
  /** The request that the answer came with. */
  readonly request?: RepeatableRequest;
  /** The assessment of the whole session, where the step closes it. */
  readonly closing?: Assessment;
}

/** A session that begins. */
export interface NewSession extends Step {
  readonly id: string;
  /** ISO-8601 in UTC with milliseconds, so that text order is time order. */
  readonly createdAt: string;
}

/** What became of a session that was to begin. */
export type BeginResult =
  | { readonly kind: 'begun' | 'replayed'; readonly id: string }
  | { readonly kind: 'key_reused' }
  | { readonly kind: 'unknown_answer' };

/** What became of a step. `moved_on`: another was faster, or the session is gone; nothing of the step was kept. */
export type AppendResult = 'appended' | 'moved_on' | Exclude<KeepResult['kind'], 'kept'>;

/** The answers' side of a session, within the same transaction. */
export interface SessionAnswers {
  readonly keep: (
    db: Transaction<Schema>,
    scope: Scope,
    answer: NewAnswer,
    request?: RepeatableRequest,
  ) => Promise<KeepResult>;
  readonly deleteSession: (db: Transaction<Schema>, scope: Scope, id: string) => Promise<boolean>;
}

/** Keeps a session and its first events. */
export async function beginIn(
  db: Transaction<Schema>,
  scope: Scope,
  session: NewSession,
  request?: RepeatableRequest,
): Promise<BeginResult> {
  const first = session.session.turns[0]?.answerId;
  if (first !== undefined && !(await isAnswer(db, scope, first))) return { kind: 'unknown_answer' };
  const { question } = session.session;
  const inserted = await db
    .insertInto('sessions')
    .values({
      workspace_id: scope.workspaceId,
      id: session.id,
      person_id: scope.personId,
      created_at: session.createdAt,
      reducer_version: REDUCER_VERSION,
      question_id: question.id ?? null,
      question_text: question.text,
      question_kind: question.kind,
      request_key: request?.key ?? null,
      request_hash: request?.hash ?? null,
      ...derivedOf(session),
    })
    // Only the request's key can be there already: of two that arrive at once the second waits here.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const before = request === undefined ? undefined : await findByRequest(db, scope, request);
    if (before !== undefined) return before;
    throw new CodedError('store_unavailable', 'This key is in use elsewhere at the moment. Try again.');
  }
  await insertEvents(db, scope, session.id, session);
  return { kind: 'begun', id: session.id };
}

/**
 * Appends a step. Throws an `Undo` where nothing of it is to stay, so that the transaction is undone: `undoable` around
 * it gives the reason.
 */
export async function appendIn(
  db: Transaction<Schema>,
  scope: Scope,
  id: string,
  step: Step,
  answers: SessionAnswers,
): Promise<AppendResult> {
  const [event] = step.events;
  if (event === undefined) return 'appended';
  // Before any row of its own, so that of two tabs the second waits here and then sees that it is late.
  const moved = await db
    .updateTable('sessions')
    .set(derivedOf(step))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .where('next_seq', '=', event.seq)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return 'moved_on';
  if (step.answer !== undefined) {
    const result = await answers.keep(db, scope, step.answer, step.request);
    if (result.kind !== 'kept') throw new Undo(result.kind);
  }
  await insertEvents(db, scope, id, step);
  return 'appended';
}

/** What a session's own row repeats of its events, for the list. */
function derivedOf({ session, events, closing }: Step) {
  const followUps = session.turns.slice(1);
  return {
    touched_at: events.at(-1)?.at ?? '',
    next_seq: session.nextSeq,
    status: session.status,
    follow_ups: followUps.length,
    answered: followUps.filter((turn) => turn.answerId !== undefined).length,
    overall: closing?.overall ?? null,
    first_answer_id: session.turns[0]?.answerId ?? null,
  };
}

async function insertEvents(db: Transaction<Schema>, scope: Scope, id: string, step: Step): Promise<void> {
  const key = { workspace_id: scope.workspaceId, session_id: id };
  const rows = step.events.map(({ seq, at, ...happening }) => ({
    ...key,
    seq,
    at,
    kind: happening.kind,
    json: JSON.stringify(happening),
  }));
  if (rows.length > 0) await db.insertInto('session_events').values(rows).execute();
  const { closing } = step;
  if (closing === undefined) return;
  await db
    .insertInto('session_closings')
    .values({
      ...key,
      created_at: step.events.at(-1)?.at ?? '',
      schema_version: closing.schemaVersion,
      json: JSON.stringify(closing),
    })
    .execute();
}

async function isAnswer(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('answers')
    .select('id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Thrown within a transaction so that all of it is undone, with what is to be told instead. */
class Undo extends Error {
  readonly result: AppendResult;

  constructor(result: AppendResult) {
    super(result);
    this.result = result;
  }
}

/** Runs a transaction that `appendIn` may have undone. */
export async function undoable(work: () => Promise<AppendResult>): Promise<AppendResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Undo) return error.result;
    throw error;
  }
}
