import { chooseLeading, findInstructions } from '@sounding/core';
import type { Kysely } from 'kysely';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';
import type { Verdict } from '../rows.ts';

/** What of an answer's row decides which engine's verdict leads. */
interface LedRow {
  readonly id: string;
  readonly holds_instructions: number | null;
}

/** The verdict that leads on each answer, by the same rule as on its page; an answer without any has none. */
export async function leadingVerdicts(
  db: Kysely<Schema>,
  scope: Scope,
  answers: readonly LedRow[],
): Promise<Map<string, Verdict>> {
  if (answers.length === 0) return new Map();
  const rows = await db
    .selectFrom('assessments')
    .select(['answer_id', 'engine_kind', 'status', 'overall'])
    .where('workspace_id', '=', scope.workspaceId)
    .where(
      'answer_id',
      'in',
      answers.map(({ id }) => id),
    )
    .orderBy('seq', 'desc')
    .execute();
  const verdicts = Map.groupBy(rows, (row) => row.answer_id);
  const doubtful = answers.filter(
    ({ id, holds_instructions }) => holds_instructions === null && (verdicts.get(id)?.length ?? 0) > 1,
  );
  const spoken = await findSpoken(db, scope, doubtful);
  const leading = answers.flatMap(({ id, holds_instructions }) => {
    const holdsInstructions = holds_instructions === 1 || spoken.has(id);
    const chosen = chooseLeading((verdicts.get(id) ?? []).map(toVerdict), { holdsInstructions });
    return chosen === undefined ? [] : [[id, chosen.leading] as const];
  });
  return new Map(leading);
}

/** Those that speak to their grader, of answers from before that was written down. */
async function findSpoken(
  db: Kysely<Schema>,
  scope: Scope,
  answers: readonly LedRow[],
): Promise<ReadonlySet<string>> {
  if (answers.length === 0) return new Set();
  const rows = await db
    .selectFrom('answers')
    .select(['id', 'text'])
    .where('workspace_id', '=', scope.workspaceId)
    .where(
      'id',
      'in',
      answers.map(({ id }) => id),
    )
    .execute();
  return new Set(rows.filter(({ text }) => findInstructions(text).length > 0).map(({ id }) => id));
}

function toVerdict(row: { engine_kind: string; status: string; overall: number | null }): Verdict {
  return {
    engine: { kind: row.engine_kind === 'model' ? 'model' : 'local' },
    status: row.status === 'ok' ? 'ok' : 'not_assessed',
    overall: row.overall,
  };
}
