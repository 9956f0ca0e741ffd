import type { CreatedAnswer } from '@sounding/core/contract';
import type { Kysely, Transaction } from 'kysely';
import type { KeepResult, NewAnswer, RepeatableRequest } from '../../../answering/new-answer.ts';
import { readAssessment } from '../../../answering/read-assessment.ts';
import type { Schema } from '../../../db/schema.ts';
import { CodedError } from '../../../errors.ts';
import type { Scope } from '../../../scope.ts';

/** How often a key is tried whose holder was deleted in between; more than that is no accident. */
const MAX_KEY_ATTEMPTS = 5;

/** Takes the request's key for an answer; what the request got before where the key is taken already. */
export async function takeKey(
  db: Transaction<Schema>,
  scope: Scope,
  answer: Pick<NewAnswer, 'id' | 'createdAt' | 'assessment'>,
  request: RepeatableRequest,
): Promise<KeepResult | undefined> {
  for (let attempt = 1; attempt <= MAX_KEY_ATTEMPTS; attempt += 1) {
    const inserted = await db
      .insertInto('idempotency_keys')
      .values({
        workspace_id: scope.workspaceId,
        person_id: scope.personId,
        key: request.key,
        request_hash: request.hash,
        answer_id: answer.id,
        assessment_id: answer.assessment.assessmentId,
        created_at: answer.createdAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== 0n) return undefined;
    const before = await findReply(db, scope, request);
    if (before !== undefined) return before;
    // The key was taken a moment ago, and its answer deleted since: it is free again.
  }
  throw new CodedError('store_unavailable', 'This key is in use elsewhere at the moment. Try again.');
}

/** What a request got when it came before; undefined when it is new. */
export async function findReply(
  db: Kysely<Schema>,
  scope: Scope,
  request: RepeatableRequest,
): Promise<KeepResult | undefined> {
  // Both in one query: the answer may be deleted at any moment.
  const row = await db
    .selectFrom('idempotency_keys as k')
    .innerJoin('assessments as a', (join) =>
      join.onRef('a.workspace_id', '=', 'k.workspace_id').onRef('a.id', '=', 'k.assessment_id'),
    )
    .select(['k.request_hash', 'k.answer_id', 'a.json'])
    .where('k.workspace_id', '=', scope.workspaceId)
    .where('k.person_id', '=', scope.personId)
    .where('k.key', '=', request.key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.request_hash !== request.hash) return { kind: 'key_reused' };
  const reply = { id: row.answer_id, assessment: readAssessment(row.json) };
  return { kind: 'replayed', reply: reply as CreatedAnswer };
}

/** Forgets the keys of requests that came before a time (ISO-8601) and says how many there were. */
export async function forgetReplies(db: Kysely<Schema>, scope: Scope, olderThan: string): Promise<number> {
  const result = await db
    .deleteFrom('idempotency_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('created_at', '<', olderThan)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
