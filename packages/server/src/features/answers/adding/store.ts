import type { Assessment } from '@sounding/core';
import type { Transaction } from 'kysely';
import { refuseUnreadableAssessment } from '../../../answering/refuse-unreadable.ts';
import { holdAnswer } from '../../../db/hold-row.ts';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';
import { insertAssessment } from '../keeping/store.ts';

/** Another engine's reading of an answer that is kept already. */
export interface AddedAssessment {
  readonly assessment: Assessment;
  /** ISO-8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/**
 * Adds an assessment to an answer, with its points as rows. False where the answer is gone: nothing is kept then. Throws
 * where the assessment does not fit the contract.
 */
export async function addAssessment(
  db: Transaction<Schema>,
  scope: Scope,
  answerId: string,
  { assessment, createdAt }: AddedAssessment,
): Promise<boolean> {
  refuseUnreadableAssessment(assessment);
  if (!(await holdAnswer(db, scope.workspaceId, answerId))) return false;
  await insertAssessment(db, scope, { id: answerId, createdAt, assessment });
  return true;
}
