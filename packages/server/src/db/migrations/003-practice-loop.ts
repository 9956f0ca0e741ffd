import type { Migration, MigrationContext } from '../migration.ts';

/**
 * What a practice loop leaves behind besides answers: recordings (their sound is a file beside the store) and
 * drafts. A deleted recording keeps its row until its file is gone, so that no kill leaves a file that nobody knows.
 */
export const practiceLoop: Migration = {
  number: 3,
  name: 'practice_loop',
  async up(context) {
    await createRecordings(context);
    await createDrafts(context);
    await context.db.schema.alterTable('answers').addColumn('retake', 'text').execute();
    await context.db.schema
      .createIndex('answers_by_recording')
      .on('answers')
      .columns(['workspace_id', 'recording_id'])
      .execute();
  },
};

async function createRecordings({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('recordings')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('draft_id', 'text', (c) => c.notNull())
    .addColumn('question_id', 'text')
    .addColumn('question_text', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('length', 'integer')
    .addColumn('spliced', 'integer')
    .addColumn('touched_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text')
    .addPrimaryKeyConstraint('recordings_key', ['workspace_id', 'id'])
    .addForeignKeyConstraint('recordings_person', ['workspace_id', 'person_id'], 'people', [
      'workspace_id',
      'id',
    ])
    .execute();
  const indexes: Record<string, string[]> = {
    recordings_by_time: ['workspace_id', 'created_at', 'id'],
    recordings_by_draft: ['workspace_id', 'draft_id', 'created_at', 'id'],
    recordings_by_state: ['workspace_id', 'state', 'touched_at'],
  };
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema.createIndex(name).on('recordings').columns(columns).execute();
  }
}

async function createDrafts({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('draft_id', 'text', (c) => c.notNull())
    .addColumn('recording_id', 'text')
    .addColumn('edited_at', 'double precision', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['workspace_id', 'person_id', 'key'])
    .addForeignKeyConstraint('drafts_person', ['workspace_id', 'person_id'], 'people', ['workspace_id', 'id'])
    .execute();
  await db.schema
    .createIndex('drafts_by_id')
    .on('drafts')
    .columns(['workspace_id', 'person_id', 'draft_id'])
    .execute();
}
