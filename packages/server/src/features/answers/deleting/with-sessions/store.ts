import { FOLLOW_UPS } from '@sounding/core';
import type { Transaction } from 'kysely';
import type { Schema } from '../../../../db/schema.ts';
import type { Scope } from '../../../../scope.ts';
import { removeAnswer } from '../store.ts';

/** What became of an answer that was to be deleted. `in_session`: it answers a follow-up, and stays. */
export type DeleteResult = 'deleted' | 'not_found' | 'in_session';

/**
 * Deletes an answer, and whole sessions that began with it: their follow-ups and their closing assessments quote it. The
 * answer to a follow-up is quoted by what was asked after it, so that it goes with its session, and only so: a session
 * that is there has all its answers.
 */
export async function deleteAnswer(db: Transaction<Schema>, scope: Scope, id: string): Promise<DeleteResult> {
  const answer = await db
    .selectFrom('answers')
    .select('turn')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (answer === undefined) return 'not_found';
  if (answer.turn !== null && answer.turn > 0) return 'in_session';
  return (await deleteFirstAnswer(db, scope, id)) ? 'deleted' : 'not_found';
}

/**
 * Deletes a session with its events and its closing assessment, the answers that were given in it, their recordings,
 * and drafts of answers to come. An answer from before that it began with stays, and so does its own first one where
 * another session began with that: it belongs to no session then. False where there is none.
 */
export async function deleteSession(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await hold(db, scope).where('id', '=', id).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const [first] = await answersOf(db, scope, id).where('turn', '=', 0).execute();
  await removeSession(db, scope, id);
  if (first === undefined) return true;
  if ((await begunWith(db, scope, first.id)).length > 0) await detach(db, scope, first.id);
  else await removeAnswer(db, scope, first.id);
  return true;
}

async function deleteFirstAnswer(db: Transaction<Schema>, scope: Scope, id: string): Promise<boolean> {
  await hold(db, scope).where('first_answer_id', '=', id).execute();
  for (const session of await begunWith(db, scope, id)) await removeSession(db, scope, session.id);
  return removeAnswer(db, scope, id);
}

/** Sessions that began with an answer. One that begins meanwhile undoes the answer's deletion, which is done again. */
function begunWith(db: Transaction<Schema>, { workspaceId }: Scope, answer: string) {
  return db
    .selectFrom('sessions')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('first_answer_id', '=', answer)
    .execute();
}

/** Leaves an answer as one that was given before any session. */
async function detach(db: Transaction<Schema>, { workspaceId }: Scope, answer: string): Promise<void> {
  await db
    .updateTable('answers')
    .set({ session_id: null, turn: null })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', answer)
    .execute();
}

/** Waits for whoever is moving a session on, whose answer is seen from then on, and lets nobody do so meanwhile. */
function hold(db: Transaction<Schema>, { workspaceId }: Scope) {
  return db
    .updateTable('sessions')
    .set((eb) => ({ touched_at: eb.ref('touched_at') }))
    .where('workspace_id', '=', workspaceId);
}

function answersOf(db: Transaction<Schema>, { workspaceId }: Scope, session: string) {
  return db
    .selectFrom('answers')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('session_id', '=', session);
}

async function removeSession(db: Transaction<Schema>, scope: Scope, id: string): Promise<void> {
  const followUps = await answersOf(db, scope, id).where('turn', '>', 0).execute();
  for (const answer of followUps) await removeAnswer(db, scope, answer.id);
  await removeDrafts(db, scope, id);
  await db
    .deleteFrom('sessions')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Drafts of answers to its turns, with what was said for them. */
async function removeDrafts(db: Transaction<Schema>, { workspaceId }: Scope, session: string): Promise<void> {
  const keys = Array.from({ length: FOLLOW_UPS.most + 1 }, (_, turn) => `session.${session}.${turn}`);
  const drafts = db
    .selectFrom('drafts')
    .select('draft_id')
    .where('workspace_id', '=', workspaceId)
    .where('key', 'in', keys);
  await db
    .updateTable('recordings')
    .set({ state: 'deleted' })
    .where('workspace_id', '=', workspaceId)
    .where('draft_id', 'in', drafts)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('answers as a')
            .select('a.id')
            .whereRef('a.workspace_id', '=', 'recordings.workspace_id')
            .whereRef('a.recording_id', '=', 'recordings.id'),
        ),
      ),
    )
    .execute();
  await db.deleteFrom('drafts').where('workspace_id', '=', workspaceId).where('key', 'in', keys).execute();
}
