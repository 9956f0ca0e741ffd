import { sql } from 'kysely';
import type { MigrationContext } from './migration.ts';

/**
 * Makes the rows of a table immutable: the database itself refuses every UPDATE, whoever sends it.
 * Deleting stays possible, since a person may take an answer back.
 */
export async function refuseUpdates({ db, kind }: MigrationContext, table: string): Promise<void> {
  const trigger = `${table}_are_immutable`;
  const refusal = `rows of ${table} are immutable`;
  if (kind === 'sqlite') {
    await sql`create trigger ${sql.id(trigger)} before update on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(refusal)}); end`.execute(db);
    return;
  }
  await sql`create function ${sql.id(trigger)}() returns trigger language plpgsql as
    ${sql.lit(`begin raise exception '${refusal}'; end`)}`.execute(db);
  await sql`create trigger ${sql.id(trigger)} before update on ${sql.table(table)}
    for each row execute function ${sql.id(trigger)}()`.execute(db);
}
