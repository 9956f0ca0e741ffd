import { type Kysely, sql } from 'kysely';
import { CodedError } from '../errors.ts';
import type { Migration } from './migration.ts';
import type { Database } from './schema.ts';

/** Any number; all that matters is that every Sounding node takes the same one. */
const ADVISORY_LOCK = 4_700_001;

type Untyped = Kysely<Record<string, Record<string, unknown>>>;

/**
 * Brings the store up to the latest migration, all steps in one transaction, so that a store is
 * never left half-way. On PostgreSQL an advisory lock lets several nodes start at once.
 * Throws `store_newer` where the store has steps that this version does not know.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  now: string,
): Promise<void> {
  await database.query.transaction().execute(async (transaction) => {
    const db = transaction as unknown as Untyped;
    if (database.kind === 'postgresql') await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(db);
    await db.schema
      .createTable('schema_migrations')
      .ifNotExists()
      .addColumn('number', 'integer', (c) => c.notNull().primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('applied_at', 'text', (c) => c.notNull())
      .execute();
    const at = await latestApplied(db);
    refuseNewer(at, migrations);
    for (const migration of migrations) {
      if (migration.number <= at) continue;
      await migration.up({ db, kind: database.kind, now });
      await db
        .insertInto('schema_migrations')
        .values({ number: migration.number, name: migration.name, applied_at: now })
        .execute();
    }
  });
}

/** Throws `store_newer` where a store stands at a step beyond the last one known here. */
export function refuseNewer(at: number, migrations: readonly Migration[]): void {
  const known = latestKnown(migrations);
  if (at <= known) return;
  throw new CodedError(
    'store_newer',
    `The store was written by a newer Sounding (step ${at}; this version knows ${known}). ` +
      'Update Sounding, or point --data to another folder. Nothing was changed.',
  );
}

/** The number of the last migration known here; 0 without any. */
export function latestKnown(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

async function latestApplied(db: Untyped): Promise<number> {
  const row = await db
    .selectFrom('schema_migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.number ?? 0);
}
