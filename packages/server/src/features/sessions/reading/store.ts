import {
  type Assessment,
  type QuestionKind,
  reduceSession,
  type Session,
  type SessionEvent,
  type SessionHappening,
} from '@sounding/core';
import type { SessionSummary } from '@sounding/core/contract';
import type { Kysely } from 'kysely';
import type { RepeatableRequest } from '../../../answering/new-answer.ts';
import { readAssessment } from '../../../answering/read-assessment.ts';
import type { ListPosition } from '../../../cursor.ts';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';

/** A session as it is kept. */
export interface KeptSession {
  readonly id: string;
  readonly createdAt: string;
  readonly session: Session;
  /** Of all its answers together, once it is closed. */
  readonly closing?: Assessment;
}

/** A session, reduced from its events; undefined where there is none. */
export async function getSession(
  db: Kysely<Schema>,
  { workspaceId }: Scope,
  id: string,
): Promise<KeptSession | undefined> {
  // All in one query, so that what it gives is one moment of a session that goes on meanwhile.
  const rows = await db
    .selectFrom('sessions as s')
    .innerJoin('session_events as e', (join) =>
      join.onRef('e.workspace_id', '=', 's.workspace_id').onRef('e.session_id', '=', 's.id'),
    )
    .leftJoin('session_closings as c', (join) =>
      join.onRef('c.workspace_id', '=', 's.workspace_id').onRef('c.session_id', '=', 's.id'),
    )
    .select(['s.created_at', 'e.seq', 'e.at', 'e.json', 'c.json as closing'])
    .where('s.workspace_id', '=', workspaceId)
    .where('s.id', '=', id)
    .orderBy('e.seq')
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  const events = rows.map(
    ({ seq, at, json }): SessionEvent => ({ ...(JSON.parse(json) as SessionHappening), seq, at }),
  );
  return {
    id,
    createdAt: first.created_at,
    session: reduceSession(events),
    ...(first.closing === null ? {} : { closing: readAssessment(first.closing) }),
  };
}

/** So much of the first answer stands in the list, in characters. */
const OPENING = 160;

/** One page of sessions, newest first. */
export async function listSessions(
  db: Kysely<Schema>,
  { workspaceId }: Scope,
  { after, limit }: { readonly after?: ListPosition; readonly limit: number },
): Promise<{ items: SessionSummary[]; next?: ListPosition }> {
  let rows = db
    .selectFrom('sessions as s')
    .leftJoin('answers as a', (join) =>
      join.onRef('a.workspace_id', '=', 's.workspace_id').onRef('a.id', '=', 's.first_answer_id'),
    )
    .select(['s.id', 's.created_at', 's.touched_at', 's.status'])
    .select(['s.question_id', 's.question_text', 's.question_kind'])
    .select(['s.follow_ups', 's.answered', 's.overall'])
    .select((eb) => eb.fn<string | null>('substr', ['a.text', eb.lit(1), eb.lit(OPENING)]).as('opening'))
    .where('s.workspace_id', '=', workspaceId);
  if (after !== undefined) {
    rows = rows.where((eb) =>
      eb(eb.refTuple('s.created_at', 's.id'), '<', eb.tuple(after.createdAt, after.id)),
    );
  }
  const found = await rows
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = page.map(
    (row): SessionSummary => ({
      id: row.id,
      createdAt: row.created_at,
      touchedAt: row.touched_at,
      status: row.status as SessionSummary['status'],
      question: {
        ...(row.question_id === null ? {} : { id: row.question_id }),
        text: row.question_text,
        kind: row.question_kind as QuestionKind,
      },
      ...(row.opening === null ? {} : { opening: row.opening.trim() }),
      followUps: row.follow_ups,
      answered: row.answered,
      overall: row.overall,
    }),
  );
  const more = found.length > limit && last !== undefined;
  return { items, ...(more ? { next: { createdAt: last.created_at, id: last.id } } : {}) };
}

/** The session that a request began when it came before; undefined when it is new. */
export async function findByRequest(
  db: Kysely<Schema>,
  scope: Scope,
  { key, hash }: RepeatableRequest,
): Promise<{ kind: 'replayed'; id: string } | { kind: 'key_reused' } | undefined> {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'request_hash'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('request_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.request_hash === hash ? { kind: 'replayed', id: row.id } : { kind: 'key_reused' };
}
