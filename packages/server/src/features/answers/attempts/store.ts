import type { AttemptList } from '@sounding/core/contract';
import type { Kysely } from 'kysely';
import { readAssessment } from '../../../answering/read-assessment.ts';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';
import { EXCERPT_UNITS } from '../excerpt.ts';
import { toAttempt } from '../rows.ts';

/** More attempts at one question than anybody makes: a list without pages stays bounded. */
const MAX_ATTEMPTS = 500;

/**
 * The whole chain that an answer belongs to, oldest first: from the first that it revises, by whatever steps, all
 * that revise any of them. Empty where there is no such answer.
 */
export async function listAttempts(
  db: Kysely<Schema>,
  scope: Scope,
  id: string,
): Promise<AttemptList['items']> {
  const first = await findFirst(db, scope, id);
  if (first === undefined) return [];
  const chain = [first];
  for (let level = [first]; level.length > 0 && chain.length < MAX_ATTEMPTS; ) {
    level = await findRevisions(db, scope, level);
    chain.push(...level);
  }
  return describe(db, scope, chain.slice(0, MAX_ATTEMPTS));
}

async function findFirst(db: Kysely<Schema>, scope: Scope, id: string): Promise<string | undefined> {
  let first: string | undefined;
  for (let next: string | null = id, steps = 0; next !== null && steps < MAX_ATTEMPTS; steps += 1) {
    const row: { id: string; revises: string | null } | undefined = await db
      .selectFrom('answers')
      .select(['id', 'revises'])
      .where('workspace_id', '=', scope.workspaceId)
      .where('id', '=', next)
      .executeTakeFirst();
    first = row?.id ?? first;
    next = row?.revises ?? null;
  }
  return first;
}

async function findRevisions(db: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('answers')
    .select('id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('revises', 'in', ids)
    .execute();
  return rows.map((row) => row.id);
}

async function describe(
  db: Kysely<Schema>,
  scope: Scope,
  ids: readonly string[],
): Promise<AttemptList['items']> {
  const rows = await db
    .selectFrom('answers')
    .select(['id', 'created_at', 'question_id', 'question_text', 'question_kind', 'mode', 'seconds', 'words'])
    .select(['revises', 'recording_id'])
    // Enough for an excerpt: characters here are one or two units.
    .select((eb) => eb.fn<string>('substr', ['text', eb.lit(1), eb.lit(EXCERPT_UNITS + 1)]).as('beginning'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const assessments = await db
    .selectFrom('assessments')
    .select(['answer_id', 'json'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('answer_id', 'in', ids)
    // Attempts compare only within one engine, and ours has read all of them.
    .where('engine_kind', '=', 'local')
    .orderBy('seq')
    .execute();
  // A later assessment takes the place of an earlier one.
  const latest = new Map(assessments.map((row) => [row.answer_id, row.json]));
  return rows.map((row) => {
    const json = latest.get(row.id);
    return toAttempt(row, json === undefined ? undefined : readAssessment(json));
  });
}
