import type { Assessment } from '@sounding/core';
import type { Transaction } from 'kysely';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';
import { insertAssessment } from '../keeping/store.ts';

/** Another engine's reading of an answer that is kept already. */
export interface AddedAssessment {
  readonly assessment: Assessment;
  /** ISO-8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** Adds an assessment to an answer, with its points as rows. False where the answer is gone: nothing is kept then. */
export async function addAssessment(
  db: Transaction<Schema>,
  scope: Scope,
  answerId: string,
  { assessment, createdAt }: AddedAssessment,
): Promise<boolean> {
  // Changes nothing, but holds the answer until the transaction ends, so that nobody deletes it meanwhile.
  const held = await db
    .updateTable('answers')
    .set((eb) => ({ words: eb.ref('words') }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', answerId)
    .executeTakeFirst();
  if (held.numUpdatedRows === 0n) return false;
  await insertAssessment(db, scope, { id: answerId, createdAt, assessment });
  return true;
}
