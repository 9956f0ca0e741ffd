import type { ModelUsage } from '@sounding/core';
import type { KeptReply } from '@sounding/models';
import type { Kysely, Transaction } from 'kysely';
import { atStore } from '../../db/faults.ts';
import { holdAnswer, holdSession } from '../../db/hold-row.ts';
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
  /** Forgets what was replied before a time (ISO-8601), and says how much that was. What was made of it stays. */
  readonly forgetOlderThan: (scope: Scope, olderThan: string) => Promise<number>;
}

/** The store of models' replies on an open database. */
export function replyStore(database: Database): ReplyStore {
  const db = database.query;
  return {
    get: (scope, hash) => atStore(() => get(db, scope, hash)),
    put: (scope, owner, reply) =>
      atStore(() => db.transaction().execute((transaction) => put(transaction, scope, owner, reply))),
    forgetOlderThan: async (scope, olderThan) => {
      const forgotten = await atStore(() => forgetOlderThan(db, scope, olderThan));
      // The rows are gone already; a copy in the log that could not be emptied now goes with the next one.
      if (forgotten > 0) await database.forget().catch(() => {});
      return forgotten;
    },
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

async function forgetOlderThan(
  db: Kysely<Schema>,
  { workspaceId }: Scope,
  olderThan: string,
): Promise<number> {
  const result = await db
    .deleteFrom('model_replies')
    .where('workspace_id', '=', workspaceId)
    .where('created_at', '<', olderThan)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

function holdOwner(db: Transaction<Schema>, { workspaceId }: Scope, owner: ReplyOwner): Promise<boolean> {
  return 'answerId' in owner
    ? holdAnswer(db, workspaceId, owner.answerId)
    : holdSession(db, workspaceId, owner.sessionId);
}
