import type { Kysely } from 'kysely';
import { atStore } from '../../../db/faults.ts';
import type { Database, Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';

/** What there is to tidy up among recordings. Every function throws `disk_full` or `store_unavailable` where that is so. */
export interface ClearingStore {
  /** Ids of the deleted, whose files may still be there. */
  readonly listDeleted: (scope: Scope) => Promise<string[]>;
  /** Lets go of the last that is known of a deleted recording: its file is gone. */
  readonly erase: (scope: Scope, id: string) => Promise<void>;
  /** Ids of those in progress that nothing was added to since a time (ISO-8601). */
  readonly listLeft: (scope: Scope, touchedBefore: string) => Promise<string[]>;
  /** Ids of those finished before a time (ISO-8601) that belong to no answer and no draft. */
  readonly listUnused: (scope: Scope, finishedBefore: string) => Promise<string[]>;
}

/** The tidying side of the recordings' store on an open database. */
export function clearingStore(database: Database): ClearingStore {
  const db = database.query;
  return {
    listDeleted: (scope) =>
      atStore(async () => idsOf(await recordings(db, scope).where('r.state', '=', 'deleted').execute())),
    erase: async (scope, id) => {
      await atStore(() => erase(db, scope, id));
      // The row is gone already; a copy in the log that could not be emptied now goes with the next one.
      await database.forget().catch(() => {});
    },
    listLeft: (scope, touchedBefore) =>
      atStore(async () => {
        const left = recordings(db, scope).where('r.state', '=', 'recording');
        return idsOf(await left.where('r.touched_at', '<', touchedBefore).execute());
      }),
    listUnused: (scope, finishedBefore) =>
      atStore(async () => idsOf(await unused(db, scope, finishedBefore).execute())),
  };
}

function recordings(db: Kysely<Schema>, { workspaceId }: Scope) {
  return db.selectFrom('recordings as r').select('r.id').where('r.workspace_id', '=', workspaceId);
}

function unused(db: Kysely<Schema>, scope: Scope, finishedBefore: string) {
  return recordings(db, scope)
    .where('r.state', '=', 'finished')
    .where('r.finished_at', '<', finishedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answers as a')
            .select('a.id')
            .whereRef('a.workspace_id', '=', 'r.workspace_id')
            .whereRef('a.recording_id', '=', 'r.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('drafts as d')
            .select('d.key')
            .whereRef('d.workspace_id', '=', 'r.workspace_id')
            .where((eb) =>
              eb.or([eb('d.draft_id', '=', eb.ref('r.draft_id')), eb('d.recording_id', '=', eb.ref('r.id'))]),
            ),
        ),
      ),
    );
}

async function erase(db: Kysely<Schema>, { workspaceId }: Scope, id: string): Promise<void> {
  await db
    .deleteFrom('recordings')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'deleted')
    .execute();
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}
