import type { Kysely } from 'kysely';
import type { DatabaseKind } from './schema.ts';

/** What a migration is given. The tables are whatever the migrations before it left, so none are typed. */
export interface MigrationContext {
  readonly db: Kysely<Record<string, Record<string, unknown>>>;
  readonly kind: DatabaseKind;
  /** The time of the migration, for rows that it writes. */
  readonly now: string;
}

/** One step of the store's shape. Numbers start at 1 and have no gaps; a published step never changes. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (context: MigrationContext) => Promise<void>;
}
