import type { Migration } from '../migration.ts';

/**
 * Keys of repeated requests without a second copy of what was replied: the answer's first assessment, which
 * never changes, is the reply. The index finds those that have been kept long enough.
 */
export const lastingKeys: Migration = {
  number: 2,
  name: 'lasting_keys',
  async up({ db }) {
    await db.schema.alterTable('idempotency_keys').dropColumn('reply').execute();
    await db.schema.alterTable('idempotency_keys').dropColumn('status').execute();
    await db.schema
      .createIndex('idempotency_keys_by_time')
      .on('idempotency_keys')
      .columns(['workspace_id', 'person_id', 'created_at'])
      .execute();
  },
};
