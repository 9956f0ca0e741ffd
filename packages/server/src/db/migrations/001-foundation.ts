import type { Migration, MigrationContext } from '../migration.ts';
import { refuseUpdates } from '../refuse-updates.ts';

/**
 * The ground: workspaces and people, answers with a snapshot of their question, assessments and
 * ratings with their points as rows, and the replies kept for repeated requests.
 * Every key begins with the workspace, so that the same tables can be spread by it.
 */
export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  async up(context) {
    await createPeople(context);
    await createAnswers(context);
    await createAssessments(context);
    await createRatings(context);
    await createIdempotencyKeys(context);
  },
};

async function createPeople({ db, now }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('workspaces')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('people')
    .addColumn('workspace_id', 'text', (c) => c.notNull().references('workspaces.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('people_key', ['workspace_id', 'id'])
    .execute();
  await db.insertInto('workspaces').values({ id: 'local', created_at: now }).execute();
  await db.insertInto('people').values({ workspace_id: 'local', id: 'me', created_at: now }).execute();
}

async function createAnswers({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('question_id', 'text')
    .addColumn('question_text', 'text', (c) => c.notNull())
    .addColumn('question_hash', 'text', (c) => c.notNull())
    .addColumn('question_kind', 'text', (c) => c.notNull())
    .addColumn('key_points', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('seconds', 'double precision')
    .addColumn('words', 'integer', (c) => c.notNull())
    .addColumn('revises', 'text')
    .addColumn('session_id', 'text')
    .addColumn('recording_id', 'text')
    .addColumn('timed_words', 'text')
    .addColumn('dossier_id', 'text')
    .addPrimaryKeyConstraint('answers_key', ['workspace_id', 'id'])
    .addForeignKeyConstraint('answers_person', ['workspace_id', 'person_id'], 'people', [
      'workspace_id',
      'id',
    ])
    .addForeignKeyConstraint('answers_revised', ['workspace_id', 'revises'], 'answers', [
      'workspace_id',
      'id',
    ])
    .execute();
  const indexes: Record<string, string[]> = {
    answers_by_time: ['workspace_id', 'created_at', 'id'],
    answers_by_question_id: ['workspace_id', 'question_id', 'created_at', 'id'],
    answers_by_question_hash: ['workspace_id', 'question_hash', 'created_at', 'id'],
    answers_by_revised: ['workspace_id', 'revises'],
  };
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema.createIndex(name).on('answers').columns(columns).execute();
  }
}

async function createAssessments(context: MigrationContext): Promise<void> {
  const { db } = context;
  await db.schema
    .createTable('assessments')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('schema_version', 'integer', (c) => c.notNull())
    .addColumn('engine_kind', 'text', (c) => c.notNull())
    .addColumn('engine_name', 'text', (c) => c.notNull())
    .addColumn('engine_version', 'text', (c) => c.notNull())
    .addColumn('rubric_version', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('overall', 'integer')
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('assessments_key', ['workspace_id', 'id'])
    .addForeignKeyConstraint(
      'assessments_answer',
      ['workspace_id', 'answer_id'],
      'answers',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('assessments_by_answer')
    .on('assessments')
    .columns(['workspace_id', 'answer_id', 'created_at'])
    .execute();
  await createPoints(context, 'assessment_points', 'assessment_id', 'assessments');
  await refuseUpdates(context, 'assessments');
}

async function createRatings(context: MigrationContext): Promise<void> {
  const { db } = context;
  await db.schema
    .createTable('ratings')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('schema_version', 'integer', (c) => c.notNull())
    .addColumn('rubric_version', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('overall', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ratings_key', ['workspace_id', 'id'])
    .addForeignKeyConstraint('ratings_person', ['workspace_id', 'person_id'], 'people', [
      'workspace_id',
      'id',
    ])
    .addForeignKeyConstraint(
      'ratings_answer',
      ['workspace_id', 'answer_id'],
      'answers',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('ratings_by_answer')
    .on('ratings')
    .columns(['workspace_id', 'answer_id', 'created_at'])
    .execute();
  await createPoints(context, 'rating_points', 'rating_id', 'ratings');
  await refuseUpdates(context, 'ratings');
}

async function createPoints(
  context: MigrationContext,
  table: string,
  owner: string,
  of: string,
): Promise<void> {
  await context.db.schema
    .createTable(table)
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn(owner, 'text', (c) => c.notNull())
    .addColumn('dimension', 'text', (c) => c.notNull())
    .addColumn('points', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['workspace_id', owner, 'dimension'])
    .addForeignKeyConstraint(`${table}_owner`, ['workspace_id', owner], of, ['workspace_id', 'id'], (c) =>
      c.onDelete('cascade'),
    )
    .execute();
  await refuseUpdates(context, table);
}

async function createIdempotencyKeys({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('idempotency_keys')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('request_hash', 'text', (c) => c.notNull())
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('reply', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_key', ['workspace_id', 'person_id', 'key'])
    .addForeignKeyConstraint(
      'idempotency_keys_answer',
      ['workspace_id', 'answer_id'],
      'answers',
      ['workspace_id', 'id'],
      // Checked at the commit: the key is written before its answer, so that a repeated request waits at the key.
      (c) => c.onDelete('cascade').deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex('idempotency_keys_by_answer')
    .on('idempotency_keys')
    .columns(['workspace_id', 'answer_id'])
    .execute();
}
