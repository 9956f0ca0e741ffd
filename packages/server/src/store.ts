import { backUpBefore } from './db/backup.ts';
import { prepareDataDirectory } from './db/data-directory.ts';
import { explainPostgres } from './db/explain-postgres.ts';
import { atStore, codeStoreError, isUnreadable } from './db/faults.ts';
import { type DirectoryLock, hasHolder, lockDirectory } from './db/lock.ts';
import { latestKnown, migrate, refuseNewer } from './db/migrate.ts';
import type { Migration } from './db/migration.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import { openPostgres, openSqlite, ping } from './db/open-database.ts';
import type { Database, DatabaseKind } from './db/schema.ts';
import { readStep } from './db/sqlite-file.ts';
import { CodedError } from './errors.ts';
import { deleteSession } from './features/answers/deleting/with-sessions/store.ts';
import { keep } from './features/answers/keeping/store.ts';
import { type AnswerStore, answerStore } from './features/answers/store.ts';
import { type DraftStore, draftStore } from './features/drafts/store.ts';
import { type ReplyStore, replyStore } from './features/interviewer/store.ts';
import { type ClearingStore, clearingStore } from './features/recordings/clearing/store.ts';
import { type RecordingStore, recordingStore } from './features/recordings/store.ts';
import { type SessionStore, sessionStore } from './features/sessions/store.ts';

export { prepareDataDirectory } from './db/data-directory.ts';
export { holderAddress } from './db/holder-address.ts';

/** Where the store is: a PostgreSQL server where `databaseUrl` is given, else a folder of one's own. */
export interface StoreLocation {
  readonly dataDirectory: string;
  readonly databaseUrl?: string;
}

/** An open store: what each feature keeps, and what the server needs to know of it. */
export interface Store {
  readonly kind: DatabaseKind;
  readonly answers: AnswerStore;
  readonly drafts: DraftStore;
  readonly recordings: RecordingStore;
  readonly clearing: ClearingStore;
  readonly sessions: SessionStore;
  /** What models replied. */
  readonly replies: ReplyStore;
  /** Asks the database. Throws `store_unavailable` where it does not answer. */
  readonly check: () => Promise<void>;
  /** Tells a second process on the same data directory where this one serves. */
  readonly announce: (address: string) => void;
  readonly close: () => Promise<void>;
}

/** What tests bring along; the defaults are what is wanted. */
export interface OpenStoreOptions {
  readonly migrations?: readonly Migration[];
  readonly now?: () => Date;
}

/**
 * Opens the store and brings it up to date, having kept a copy of an embedded one first.
 * Throws a `CodedError`: `data_directory_held` (another process has it), `store_newer`,
 * `store_unreadable`, `data_directory_unusable`, `disk_full`, `store_unavailable` or `migration_failed`.
 */
export async function openStore(location: StoreLocation, options: OpenStoreOptions = {}): Promise<Store> {
  const migrations = options.migrations ?? MIGRATIONS;
  const now = (options.now ?? (() => new Date()))().toISOString();
  if (location.databaseUrl !== undefined) {
    return storeOn(await openServer(location.databaseUrl, migrations, now));
  }
  const file = prepareDataDirectory(location.dataDirectory);
  const lock = lockOrExplain(location.dataDirectory, now);
  try {
    return storeOn(await openEmbedded(file, migrations, now), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** True where another process most likely holds the store; only opening it tells for sure. */
export function seemsHeld({ dataDirectory, databaseUrl }: StoreLocation): boolean {
  return databaseUrl === undefined && hasHolder(dataDirectory);
}

/** The stores of all features on one database; a stand-in for PostgreSQL comes in here. */
export function storeOn(database: Database, lock?: DirectoryLock): Store {
  return {
    kind: database.kind,
    answers: answerStore(database),
    drafts: draftStore(database),
    recordings: recordingStore(database),
    clearing: clearingStore(database),
    sessions: sessionStore(database, { keep, deleteSession }),
    replies: replyStore(database),
    check: () => atStore(() => ping(database)),
    announce: (address) => lock?.announce(address),
    close: async () => {
      await database.close();
      lock?.release();
    },
  };
}

function lockOrExplain(directory: string, now: string): DirectoryLock {
  try {
    return lockDirectory(directory, now);
  } catch (error) {
    throw explain(error, `The data directory ${directory} cannot be locked`);
  }
}

async function openEmbedded(file: string, migrations: readonly Migration[], now: string): Promise<Database> {
  try {
    const step = readStep(file);
    refuseNewer(step, migrations);
    if (step === latestKnown(migrations)) return openSqlite(file);
    if (step > 0) backUpBefore(file, step + 1);
  } catch (error) {
    if (isUnreadable(error)) {
      const advice = 'Put a backup in its place, or point --data to another folder. Nothing was changed.';
      throw new CodedError('store_unreadable', `${file} is not a store that can be read. ${advice}`, {
        cause: error,
      });
    }
    throw explain(error, `The store ${file} cannot be opened`);
  }
  return openUpToDate(async () => openSqlite(file), migrations, now);
}

async function openServer(url: string, migrations: readonly Migration[], now: string): Promise<Database> {
  try {
    return await openUpToDate(() => openPostgres(url), migrations, now);
  } catch (error) {
    const cause = error instanceof CodedError ? error.cause : error;
    throw explainPostgres(cause, url) ?? error;
  }
}

async function openUpToDate(
  open: () => Promise<Database>,
  migrations: readonly Migration[],
  now: string,
): Promise<Database> {
  let database: Database | undefined;
  try {
    database = await open();
    await migrate(database, migrations, now);
    return database;
  } catch (error) {
    await database?.close();
    throw explain(error, 'The store could not be brought up to date, and is as it was');
  }
}

function explain(error: unknown, what: string): unknown {
  const coded = codeStoreError(error);
  if (coded instanceof CodedError) return coded;
  const why = error instanceof Error ? error.message : String(error);
  return new CodedError('migration_failed', `${what}: ${why}`, { cause: error });
}
