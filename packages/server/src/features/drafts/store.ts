import type { KeptDraft } from '@sounding/core/contract';
import type { Kysely, Transaction } from 'kysely';
import { atStore } from '../../db/faults.ts';
import type { Database, Schema } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';

/** What became of a draft that was to be kept. */
export type PutResult = 'kept' | 'newer_kept' | 'answered';

/** Where drafts are kept, one for each key. Every function throws `disk_full` or `store_unavailable` where that is so. */
export interface DraftStore {
  readonly get: (scope: Scope, key: string) => Promise<KeptDraft | undefined>;
  /**
   * Keeps a draft unless a later version is kept, or an answer was made of it already: a copy that was under way
   * then must not come back. On disk when it resolves.
   */
  readonly put: (scope: Scope, key: string, draft: KeptDraft) => Promise<PutResult>;
  /** Deletes the draft of a key if it is the one of that id. */
  readonly delete: (scope: Scope, key: string, id: string) => Promise<void>;
}

/** The drafts' store on an open database. */
export function draftStore(database: Database): DraftStore {
  const db = database.query;
  return {
    get: (scope, key) => atStore(() => get(db, scope, key)),
    put: (scope, key, draft) =>
      atStore(() => db.transaction().execute((transaction) => put(transaction, scope, key, draft))),
    delete: async (scope, key, id) => {
      await atStore(() => remove(db, scope, key, id));
      // The row is gone already; a copy in the log that could not be emptied now goes with the next one.
      await database.forget().catch(() => {});
    },
  };
}

async function get(db: Kysely<Schema>, scope: Scope, key: string): Promise<KeptDraft | undefined> {
  const row = await db
    .selectFrom('drafts')
    .select('json')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.json) as KeptDraft);
}

async function put(db: Transaction<Schema>, scope: Scope, key: string, draft: KeptDraft): Promise<PutResult> {
  if (await isAnswered(db, scope, draft.id)) return 'answered';
  const row = {
    draft_id: draft.id,
    recording_id: draft.recordingId ?? null,
    edited_at: draft.editedAt,
    json: JSON.stringify(draft),
  };
  const result = await db
    .insertInto('drafts')
    .values({ workspace_id: scope.workspaceId, person_id: scope.personId, key, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'person_id', 'key'])
        .doUpdateSet(row)
        .where('drafts.edited_at', '<=', draft.editedAt),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 0n ? 'newer_kept' : 'kept';
}

/** A draft's id is the key of the request that makes an answer of it. */
async function isAnswered(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select('key')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('key', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

async function remove(db: Kysely<Schema>, scope: Scope, key: string, id: string): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('key', '=', key)
    .where('draft_id', '=', id)
    .execute();
}
