import type { Kysely, Transaction } from 'kysely';
import type { ListPosition } from '../../cursor.ts';
import { atStore } from '../../db/faults.ts';
import type { Database, Schema } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';
import { type KeptRecording, toRecording } from './kept-recording.ts';

/** A recording that begins. */
export interface NewRecording {
  readonly id: string;
  /** ISO-8601 in UTC with milliseconds, so that text order is time order. */
  readonly createdAt: string;
  readonly draftId: string;
  readonly questionId?: string;
  readonly questionText?: string;
  /** In bytes, where the page knows it from the start. */
  readonly length?: number;
  /** It is made out of two others, not said in one go. */
  readonly spliced?: true;
}

/** How far a recording has come. */
export interface Progress {
  readonly bytes: number;
  /** ISO-8601. */
  readonly at: string;
  readonly finished: boolean;
  readonly length?: number;
}

/** Which recordings to list; newest first. */
interface RecordingQuery {
  readonly draft?: string;
  readonly after?: ListPosition;
  readonly limit: number;
}

/** One page of recordings, and where the next one begins if there is one. */
interface RecordingPage {
  readonly items: KeptRecording[];
  readonly next?: ListPosition;
}

/** What is known of recordings. Every function throws `disk_full` or `store_unavailable` where that is the case. */
export interface RecordingStore {
  readonly begin: (scope: Scope, recording: NewRecording) => Promise<void>;
  readonly get: (scope: Scope, id: string) => Promise<KeptRecording | undefined>;
  /** Those that ended with nothing in them are left out: nobody can listen to them. */
  readonly list: (scope: Scope, query: RecordingQuery) => Promise<RecordingPage>;
  /** Writes down how far it is. False where there is none any more. */
  readonly note: (scope: Scope, id: string, progress: Progress) => Promise<boolean>;
  /** Bytes of all recordings of the workspace together. */
  readonly bytesKept: (scope: Scope) => Promise<number>;
  /** Takes a recording away from every answer and marks it as deleted. False where there is none. */
  readonly delete: (scope: Scope, id: string) => Promise<boolean>;
}

/** The recordings' store on an open database. */
export function recordingStore(database: Database): RecordingStore {
  const db = database.query;
  return {
    begin: (scope, recording) => atStore(() => begin(db, scope, recording)),
    get: (scope, id) => atStore(() => get(db, scope, id)),
    list: (scope, query) => atStore(() => list(db, scope, query)),
    note: (scope, id, progress) => atStore(() => note(db, scope, id, progress)),
    bytesKept: (scope) => atStore(() => bytesKept(db, scope)),
    delete: (scope, id) =>
      atStore(() => db.transaction().execute((transaction) => remove(transaction, scope, id))),
  };
}

async function begin(db: Kysely<Schema>, scope: Scope, recording: NewRecording): Promise<void> {
  await db
    .insertInto('recordings')
    .values({
      workspace_id: scope.workspaceId,
      id: recording.id,
      person_id: scope.personId,
      created_at: recording.createdAt,
      draft_id: recording.draftId,
      question_id: recording.questionId ?? null,
      question_text: recording.questionText ?? null,
      state: 'recording',
      bytes: 0,
      length: recording.length ?? null,
      spliced: recording.spliced === undefined ? null : 1,
      touched_at: recording.createdAt,
    })
    .execute();
}

function kept(db: Kysely<Schema>, scope: Scope) {
  return db
    .selectFrom('recordings as r')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('answers as a')
        .select('a.id')
        .whereRef('a.workspace_id', '=', 'r.workspace_id')
        .whereRef('a.recording_id', '=', 'r.id')
        .orderBy('a.created_at', 'desc')
        .limit(1)
        .as('answer_id'),
    )
    .where('r.workspace_id', '=', scope.workspaceId)
    .where('r.state', '<>', 'deleted');
}

async function get(db: Kysely<Schema>, scope: Scope, id: string): Promise<KeptRecording | undefined> {
  const row = await kept(db, scope).where('r.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toRecording(row);
}

async function list(db: Kysely<Schema>, scope: Scope, query: RecordingQuery): Promise<RecordingPage> {
  const { draft, after, limit } = query;
  let rows = kept(db, scope).where((eb) => eb.or([eb('r.state', '=', 'recording'), eb('r.bytes', '>', 0)]));
  if (draft !== undefined) rows = rows.where('r.draft_id', '=', draft);
  if (after !== undefined) {
    rows = rows.where((eb) =>
      eb(eb.refTuple('r.created_at', 'r.id'), '<', eb.tuple(after.createdAt, after.id)),
    );
  }
  const found = await rows
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = found.slice(0, limit).map(toRecording);
  const last = items.at(-1);
  return {
    items,
    ...(found.length > limit && last !== undefined
      ? { next: { createdAt: last.createdAt, id: last.id } }
      : {}),
  };
}

async function note(db: Kysely<Schema>, scope: Scope, id: string, progress: Progress): Promise<boolean> {
  const { bytes, at, finished, length } = progress;
  const result = await db
    .updateTable('recordings')
    .set({
      bytes,
      touched_at: at,
      state: finished ? 'finished' : 'recording',
      finished_at: finished ? at : null,
      ...(length === undefined ? {} : { length }),
    })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .where('state', '<>', 'deleted')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

async function bytesKept(db: Kysely<Schema>, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('recordings')
    .select((eb) => eb.fn.sum('bytes').as('bytes'))
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}

async function remove(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  // The recording first: an answer that is just being made of it waits here, and is then found below.
  const result = await db
    .updateTable('recordings')
    .set({ state: 'deleted' })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .where('state', '<>', 'deleted')
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await db
    .updateTable('answers')
    .set({ recording_id: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('recording_id', '=', id)
    .execute();
  return true;
}
