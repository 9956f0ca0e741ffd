import { sql } from 'kysely';
import type { Migration, MigrationContext } from '../migration.ts';
import { refuseUpdates } from '../refuse-updates.ts';

/**
 * Sessions: their events are the truth and never change, as does the closing assessment; the columns of a session's own
 * row are what lists and searches need of them. And what models replied, kept so that nothing is paid for twice. Since an
 * answer may have several assessments from now on, they are counted, and the key of a request names the one that it got.
 */
export const interviewer: Migration = {
  number: 4,
  name: 'interviewer',
  async up(context) {
    await createSessions(context);
    await createSessionEvents(context);
    await createSessionClosings(context);
    await createModelReplies(context);
    await tellAssessmentsApart(context);
    await context.db.schema.alterTable('answers').addColumn('turn', 'integer').execute();
    await context.db.schema
      .createIndex('answers_by_session')
      .on('answers')
      .columns(['workspace_id', 'session_id', 'turn'])
      .execute();
  },
};

async function tellAssessmentsApart({ db }: MigrationContext): Promise<void> {
  // What was kept before has one assessment each, which is the first.
  await db.schema
    .alterTable('assessments')
    .addColumn('seq', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('assessments_by_seq')
    .unique()
    .on('assessments')
    .columns(['workspace_id', 'answer_id', 'seq'])
    .execute();
  // The new index finds an answer's assessments as well.
  await db.schema.dropIndex('assessments_by_answer').execute();
  await db.schema.alterTable('answers').addColumn('holds_instructions', 'integer').execute();
  await db.schema.alterTable('idempotency_keys').addColumn('assessment_id', 'text').execute();
  await sql`update idempotency_keys set assessment_id = (
    select a.id from assessments as a
    where a.workspace_id = idempotency_keys.workspace_id and a.answer_id = idempotency_keys.answer_id
  )`.execute(db);
}

async function createSessions({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('touched_at', 'text', (c) => c.notNull())
    .addColumn('reducer_version', 'integer', (c) => c.notNull())
    .addColumn('next_seq', 'integer', (c) => c.notNull())
    .addColumn('question_id', 'text')
    .addColumn('question_text', 'text', (c) => c.notNull())
    .addColumn('question_kind', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('follow_ups', 'integer', (c) => c.notNull())
    .addColumn('answered', 'integer', (c) => c.notNull())
    .addColumn('overall', 'integer')
    .addColumn('first_answer_id', 'text')
    .addColumn('request_key', 'text')
    .addColumn('request_hash', 'text')
    .addPrimaryKeyConstraint('sessions_key', ['workspace_id', 'id'])
    .addForeignKeyConstraint('sessions_person', ['workspace_id', 'person_id'], 'people', [
      'workspace_id',
      'id',
    ])
    .addForeignKeyConstraint(
      'sessions_first_answer',
      ['workspace_id', 'first_answer_id'],
      'answers',
      ['workspace_id', 'id'],
      // No cascade, since answers to its follow-ups and their recordings go with a session. Checked at the commit: the
      // session's row is moved on before the answer is written, so that of two tabs the second waits there.
      (c) => c.deferrable().initiallyDeferred(),
    )
    .execute();
  const indexes: Record<string, string[]> = {
    sessions_by_time: ['workspace_id', 'created_at', 'id'],
    sessions_by_first_answer: ['workspace_id', 'first_answer_id'],
  };
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema.createIndex(name).on('sessions').columns(columns).execute();
  }
  await db.schema
    .createIndex('sessions_by_request')
    .unique()
    .on('sessions')
    .columns(['workspace_id', 'person_id', 'request_key'])
    .execute();
}

async function createSessionEvents(context: MigrationContext): Promise<void> {
  await context.db.schema
    .createTable('session_events')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('session_id', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('session_events_key', ['workspace_id', 'session_id', 'seq'])
    .addForeignKeyConstraint(
      'session_events_session',
      ['workspace_id', 'session_id'],
      'sessions',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await refuseUpdates(context, 'session_events');
}

async function createSessionClosings(context: MigrationContext): Promise<void> {
  await context.db.schema
    .createTable('session_closings')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('session_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('schema_version', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('session_closings_key', ['workspace_id', 'session_id'])
    .addForeignKeyConstraint(
      'session_closings_session',
      ['workspace_id', 'session_id'],
      'sessions',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await refuseUpdates(context, 'session_closings');
}

async function createModelReplies({ db }: MigrationContext): Promise<void> {
  await db.schema
    .createTable('model_replies')
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text')
    .addColumn('session_id', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('usage', 'text')
    .addPrimaryKeyConstraint('model_replies_key', ['workspace_id', 'hash'])
    .addForeignKeyConstraint(
      'model_replies_answer',
      ['workspace_id', 'answer_id'],
      'answers',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'model_replies_session',
      ['workspace_id', 'session_id'],
      'sessions',
      ['workspace_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  for (const [name, column] of [
    ['answer', 'answer_id'],
    ['session', 'session_id'],
    ['time', 'created_at'],
  ] as const) {
    await db.schema
      .createIndex(`model_replies_by_${name}`)
      .on('model_replies')
      .columns(['workspace_id', column])
      .execute();
  }
}
