import type { ModelUsage } from '@sounding/core';
import type { KeptReply } from '@sounding/models';
import type { Kysely, Transaction } from 'kysely';
import { atStore } from '../../db/faults.ts';
import type { Database, Schema } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';

/** What a reply is about: it is deleted with it. */
export type ReplyOwner = { readonly answerId: string } | { readonly sessionId: string };

/** Where models' replies are kept, so that the same is not paid for twice. Throws `disk_full` or `store_unavailable`. */
export interface ReplyStore {
  readonly get: (scope: Scope, hash: string) => Promise<KeptReply | undefined>;
  /** Keeps a reply for as long as what it is about; a later one takes its place. Nothing is kept where that is gone. */
  readonly put: (
    scope: Scope,
    owner: ReplyOwner,
    reply: KeptReply & { readonly hash: string; readonly createdAt: string },
  ) => Promise<void>;
}

/** The store of models' replies on an open database. */
export function replyStore(database: Database): ReplyStore {
  const db = database.query;
  return {
    get: (scope, hash) => atStore(() => get(db, scope, hash)),
    put: (scope, owner, reply) =>
      atStore(() => db.transaction().execute((transaction) => put(transaction, scope, owner, reply))),
  };
}

async function get(db: Kysely<Schema>, scope: Scope, hash: string): Promise<KeptReply | undefined> {
  const row = await db
    .selectFrom('model_replies')
    .select(['text', 'usage'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    text: row.text,
    ...(row.usage === null ? {} : { usage: JSON.parse(row.usage) as ModelUsage }),
  };
}

async function put(
  db: Transaction<Schema>,
  scope: Scope,
  owner: ReplyOwner,
  reply: Parameters<ReplyStore['put']>[2],
): Promise<void> {
  if (!(await holdOwner(db, scope, owner))) return;
  const row = {
    answer_id: 'answerId' in owner ? owner.answerId : null,
    session_id: 'sessionId' in owner ? owner.sessionId : null,
    created_at: reply.createdAt,
    text: reply.text,
    usage: reply.usage === undefined ? null : JSON.stringify(reply.usage),
  };
  await db
    .insertInto('model_replies')
    .values({ workspace_id: scope.workspaceId, hash: reply.hash, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'hash']).doUpdateSet(row))
    .execute();
}

/** Holds what a reply is about until the transaction ends, so that nobody deletes it meanwhile. False where it is gone. */
async function holdOwner(db: Transaction<Schema>, scope: Scope, owner: ReplyOwner): Promise<boolean> {
  const result =
    'answerId' in owner
      ? await db
          .updateTable('answers')
          .set((eb) => ({ words: eb.ref('words') }))
          .where('workspace_id', '=', scope.workspaceId)
          .where('id', '=', owner.answerId)
          .executeTakeFirst()
      : await db
          .updateTable('sessions')
          .set((eb) => ({ touched_at: eb.ref('touched_at') }))
          .where('workspace_id', '=', scope.workspaceId)
          .where('id', '=', owner.sessionId)
          .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
