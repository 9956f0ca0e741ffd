import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Holds an answer until the transaction ends, so that nobody deletes it meanwhile. False where there is none. */
export async function holdAnswer(db: Transaction<Schema>, workspaceId: string, id: string): Promise<boolean> {
  const result = await db
    .updateTable('answers')
    // Changes nothing.
    .set((eb) => ({ words: eb.ref('words') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Holds a session until the transaction ends, so that nobody moves it on or deletes it. False where there is none. */
export async function holdSession(
  db: Transaction<Schema>,
  workspaceId: string,
  id: string,
): Promise<boolean> {
  const result = await db
    .updateTable('sessions')
    // Changes nothing.
    .set((eb) => ({ touched_at: eb.ref('touched_at') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
