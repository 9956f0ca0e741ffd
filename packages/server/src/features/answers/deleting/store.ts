import type { ExpressionBuilder, ExpressionWrapper, SqlBool, Transaction } from 'kysely';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';

/** How the keys of drafts begin that are about an earlier answer; its id follows. */
const COPIES = ['rewrite', 'again', 'passage', 'retake'];

/** What was said for an answer. */
interface Said {
  /** The recording that it was made of. */
  readonly recording: string | null;
  /** The drafts that it was, by which its other recordings are found. */
  readonly drafts: readonly string[];
}

/**
 * Deletes an answer's row, and all whose foreign keys say so: assessments, ratings, their points, keys of requests,
 * what models replied to it. Drafts that began as copies of it go as well, and so does its recording with all that was
 * said for it besides, such as the takes that were put together; what another answer was made of stays. False where
 * there is none. Sessions are no concern of this one.
 */
export async function removeAnswer(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  const said = await whatWasSaid(db, scope, id);
  if (said === undefined) return false;
  // As everywhere: whoever takes answers too takes the recordings first.
  await change(db, scope, said)
    .set((eb) => ({ touched_at: eb.ref('touched_at') }))
    .execute();
  await db
    .updateTable('answers')
    .set({ revises: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('revises', '=', id)
    .execute();
  const result = await db
    .deleteFrom('answers')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  await db
    .deleteFrom('drafts')
    .where('workspace_id', '=', scope.workspaceId)
    .where(
      'key',
      'in',
      COPIES.map((kind) => `${kind}.${id}`),
    )
    .execute();
  await change(db, scope, said)
    .set({ state: 'deleted' })
    .where((eb) => eb.not(hasAnswer(eb)))
    .where((eb) => eb.or([eb('id', '=', said.recording), eb.not(isNamedByDraft(eb))]))
    .execute();
  return result.numDeletedRows > 0n;
}

/** Undefined where there is no such answer. */
async function whatWasSaid(db: Transaction<Schema>, scope: Scope, id: string): Promise<Said | undefined> {
  const answer = await db
    .selectFrom('answers as a')
    .leftJoin('recordings as r', (join) =>
      join.onRef('r.workspace_id', '=', 'a.workspace_id').onRef('r.id', '=', 'a.recording_id'),
    )
    .select(['a.recording_id', 'r.draft_id'])
    .where('a.workspace_id', '=', scope.workspaceId)
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (answer === undefined) return undefined;
  // The key of the request that made an answer is the id of the draft that it was.
  const requests = await db
    .selectFrom('idempotency_keys')
    .select('key')
    .where('workspace_id', '=', scope.workspaceId)
    .where('answer_id', '=', id)
    .execute();
  const drafts = [answer.draft_id ?? [], requests.map(({ key }) => key)].flat();
  return { recording: answer.recording_id, drafts };
}

/** An update of all that was said. */
function change(db: Transaction<Schema>, { workspaceId }: Scope, { recording, drafts }: Said) {
  return db
    .updateTable('recordings')
    .where('workspace_id', '=', workspaceId)
    .where('state', '<>', 'deleted')
    .where((eb) => eb.or([eb('id', '=', recording), ...drafts.map((draft) => eb('draft_id', '=', draft))]));
}

type Condition = ExpressionWrapper<Schema, 'recordings', SqlBool>;

function hasAnswer(eb: ExpressionBuilder<Schema, 'recordings'>): Condition {
  return eb.exists(
    eb
      .selectFrom('answers as a')
      .select('a.id')
      .whereRef('a.workspace_id', '=', 'recordings.workspace_id')
      .whereRef('a.recording_id', '=', 'recordings.id'),
  );
}

function isNamedByDraft(eb: ExpressionBuilder<Schema, 'recordings'>): Condition {
  return eb.exists(
    eb
      .selectFrom('drafts as d')
      .select('d.key')
      .whereRef('d.workspace_id', '=', 'recordings.workspace_id')
      .whereRef('d.recording_id', '=', 'recordings.id'),
  );
}
