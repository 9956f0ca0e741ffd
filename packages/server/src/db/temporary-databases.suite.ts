import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGliteDialect } from 'kysely';
import pg from 'pg';
import { databaseOn, openPostgres, openSqlite } from './open-database.ts';
import type { Database } from './schema.ts';

/** An empty database of its own for one test, and how to be rid of it. */
export interface TemporaryDatabase {
  readonly database: Database;
  /** Closes it and deletes what it kept. */
  readonly drop: () => Promise<void>;
}

/** A kind of database that tests run on. */
export interface DatabaseUnderTest {
  readonly name: string;
  readonly create: () => Promise<TemporaryDatabase>;
}

/** The PostgreSQL server that tests make their databases on. */
const SERVER_URL = process.env.SOUNDING_TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A new, empty database on the PostgreSQL server for tests. Throws where there is none. */
export async function createPostgresDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `sounding_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** Whether a PostgreSQL server is at hand. */
export async function hasPostgres(): Promise<boolean> {
  try {
    await onServer('select 1');
    return true;
  } catch {
    return false;
  }
}

/**
 * The databases that the shared suites run on: SQLite always, and PostgreSQL, for which PGlite stands in
 * where no server answers. In CI nothing stands in: its suites fail there instead.
 */
export async function databasesUnderTest(): Promise<DatabaseUnderTest[]> {
  const sqlite = { name: 'SQLite', create: createSqlite };
  if ((await hasPostgres()) || isCi()) return [sqlite, { name: 'PostgreSQL', create: createPostgres }];
  return [sqlite, { name: 'PGlite in place of PostgreSQL', create: createPglite }];
}

/** True where a suite that cannot run must fail. */
export function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}

async function createSqlite(): Promise<TemporaryDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  const database = openSqlite(join(directory, 'sounding.sqlite'));
  return {
    database,
    drop: async () => {
      await database.close();
      rmSync(directory, { recursive: true });
    },
  };
}

async function createPostgres(): Promise<TemporaryDatabase> {
  const { url, drop } = await createPostgresDatabase();
  const database = await openPostgres(url);
  return {
    database,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}

async function createPglite(): Promise<TemporaryDatabase> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = databaseOn('postgresql', new PGliteDialect({ pglite: await PGlite.create() }));
  return { database, drop: () => database.close() };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}
