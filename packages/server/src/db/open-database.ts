import type { Dialect } from 'kysely';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Database, DatabaseKind, Schema } from './schema.ts';
import { openSqliteFile } from './sqlite-file.ts';

/** How long a request waits for a connection to PostgreSQL, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;

/** Opens the embedded store's file. Throws SQLite's error where it is none. */
export function openSqlite(path: string): Database {
  const file = openSqliteFile(path);
  const database = databaseOn('sqlite', nodeSqliteDialect(file));
  // Emptying the log leaves no copy of deleted text in it; what is deleted in the file is overwritten.
  return { ...database, forget: async () => file.exec('pragma wal_checkpoint(truncate)') };
}

/** Opens a PostgreSQL server's database. Connects at the first query, which throws where it cannot. */
export async function openPostgres(url: string): Promise<Database> {
  // Loaded only where it is used: the embedded store starts sooner without it.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => {});
  return databaseOn('postgresql', new PostgresDialect({ pool }));
}

/** A database on any dialect of the two kinds; a stand-in for PostgreSQL comes in here. */
export function databaseOn(kind: DatabaseKind, dialect: Dialect): Database {
  const query = new Kysely<Schema>({ dialect });
  return { kind, query, forget: async () => {}, close: () => query.destroy() };
}

/** Asks the database for a row that is always there. Throws where it does not answer. */
export async function ping(database: Database): Promise<void> {
  await sql`select id from workspaces limit 1`.execute(database.query);
}
