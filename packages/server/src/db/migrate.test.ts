import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openPostgres } from './open-database.ts';
import type { Database } from './schema.ts';
import {
  createPostgresDatabase,
  databasesUnderTest,
  hasPostgres,
  type TemporaryDatabase,
} from './temporary-databases.suite.ts';

const NOW = '2026-01-01T00:00:00.000Z';

/** One step more than there are. */
const NEXT = MIGRATIONS.length + 1;

const addNotes: Migration = {
  number: NEXT,
  name: 'notes',
  up: async ({ db }) => {
    await db.schema.createTable('notes').addColumn('workspace_id', 'text').execute();
  },
};

async function steps({ query }: Database): Promise<number[]> {
  const { rows } = await sql<{
    number: number;
  }>`select number from schema_migrations order by number`.execute(query);
  return rows.map((row) => row.number);
}

async function keepAssessment({ query }: Database): Promise<void> {
  const key = { workspace_id: 'local', created_at: NOW };
  const question = { question_text: 'q', question_hash: 'h', question_kind: 'story' };
  await query
    .insertInto('answers')
    .values({ ...key, ...question, id: 'a', person_id: 'me', text: 't', mode: 'typed', words: 1 })
    .execute();
  const engine = { engine_kind: 'local', engine_name: 'e', engine_version: '1', rubric_version: '1' };
  await query
    .insertInto('assessments')
    .values({
      ...key,
      ...engine,
      id: 's',
      answer_id: 'a',
      schema_version: 1,
      level: 'senior',
      status: 'ok',
      json: '{}',
    })
    .execute();
  await query
    .insertInto('assessment_points')
    .values({ workspace_id: 'local', assessment_id: 's', dimension: 'numbers', points: 2 })
    .execute();
}

for (const { name, create } of await databasesUnderTest()) {
  describe(`migrations on ${name}`, () => {
    let temporary: TemporaryDatabase;
    let database: Database;
    beforeEach(async () => {
      temporary = await create();
      database = temporary.database;
    });
    afterEach(() => temporary.drop());

    it('lay the ground once, with one workspace and one person, and do nothing the second time', async () => {
      await migrate(database, MIGRATIONS, NOW);
      await migrate(database, MIGRATIONS, NOW);
      expect(await steps(database)).toEqual(MIGRATIONS.map((migration) => migration.number));
      expect(await database.query.selectFrom('workspaces').selectAll().execute()).toEqual([
        { id: 'local', created_at: NOW },
      ]);
      expect(await database.query.selectFrom('people').selectAll().execute()).toEqual([
        { workspace_id: 'local', id: 'me', created_at: NOW },
      ]);
    });

    it('leave everything as it was when one step fails', async () => {
      await migrate(database, MIGRATIONS, NOW);
      const failing = {
        ...addNotes,
        number: NEXT + 1,
        up: async () => {
          throw new Error('a step that fails');
        },
      };
      await expect(migrate(database, [...MIGRATIONS, addNotes, failing], NOW)).rejects.toThrow(
        'a step that fails',
      );
      expect(await steps(database)).toEqual(MIGRATIONS.map((migration) => migration.number));
      await expect(sql`select * from notes`.execute(database.query)).rejects.toThrow();
    });

    it('let go of kept replies, and keep the keys that they were kept under', async () => {
      await migrate(database, MIGRATIONS.slice(0, 1), NOW);
      await keepAssessment(database);
      await sql`insert into idempotency_keys
        (workspace_id, person_id, key, request_hash, status, reply, answer_id, created_at)
        values ('local', 'me', 'k', 'h', 201, '{}', 'a', ${NOW})`.execute(database.query);
      await migrate(database, MIGRATIONS, NOW);
      const key = { workspace_id: 'local', person_id: 'me', key: 'k', request_hash: 'h', answer_id: 'a' };
      expect(await database.query.selectFrom('idempotency_keys').selectAll().execute()).toEqual([
        { ...key, assessment_id: 's', created_at: NOW },
      ]);
      await database.query.deleteFrom('answers').execute();
      expect(await database.query.selectFrom('idempotency_keys').selectAll().execute()).toEqual([]);
    });

    it('leave answers of before recordings as they were, and take recordings and drafts from then on', async () => {
      await migrate(database, MIGRATIONS.slice(0, 2), NOW);
      await keepAssessment(database);
      await migrate(database, MIGRATIONS, NOW);
      const answer = await database.query.selectFrom('answers').selectAll().executeTakeFirst();
      expect(answer).toMatchObject({
        id: 'a',
        text: 't',
        recording_id: null,
        timed_words: null,
        retake: null,
      });
      const mine = { workspace_id: 'local', person_id: 'me', draft_id: 'd' };
      const recording = { ...mine, id: 'r', created_at: NOW, touched_at: NOW, state: 'recording', bytes: 0 };
      await database.query.insertInto('recordings').values(recording).execute();
      const draft = { ...mine, key: 'own', edited_at: 1.5, json: '{}' };
      await database.query.insertInto('drafts').values(draft).execute();
      expect(await database.query.selectFrom('drafts').select('edited_at').execute()).toEqual([
        { edited_at: 1.5 },
      ]);
      const nobody = { ...recording, id: 'n', workspace_id: 'nowhere' };
      await expect(database.query.insertInto('recordings').values(nobody).execute()).rejects.toThrow();
    });

    it('leave answers of before sessions as they were, and let models’ replies go with what they are about', async () => {
      await migrate(database, MIGRATIONS.slice(0, 3), NOW);
      await keepAssessment(database);
      await migrate(database, MIGRATIONS, NOW);
      const { query } = database;
      const answer = await query.selectFrom('answers').selectAll().executeTakeFirst();
      expect(answer).toMatchObject({
        ...{ id: 'a', text: 't', session_id: null, turn: null },
        holds_instructions: null,
      });
      expect(await query.selectFrom('assessments').select(['id', 'seq']).execute()).toEqual([
        { id: 's', seq: 0 },
      ]);
      const key = { workspace_id: 'local', created_at: NOW };
      const question = { question_text: 'q', question_kind: 'story' };
      const begun = { touched_at: NOW, reducer_version: 1, next_seq: 1, status: 'choosing' };
      await query
        .insertInto('sessions')
        .values({ ...key, ...question, ...begun, id: 's', person_id: 'me', follow_ups: 0, answered: 0 })
        .execute();
      for (const [hash, about] of [
        ['1', { answer_id: 'a' }],
        ['2', { session_id: 's' }],
      ] as const) {
        await query
          .insertInto('model_replies')
          .values({ ...key, ...about, hash, text: '{}' })
          .execute();
      }
      await query.deleteFrom('answers').execute();
      const left = await query.selectFrom('model_replies').select('hash').execute();
      expect(left).toEqual([{ hash: '2' }]);
      await query.deleteFrom('sessions').execute();
      expect(await query.selectFrom('model_replies').selectAll().execute()).toEqual([]);
    });

    it('refuse a store that stands at a later step', async () => {
      await migrate(database, [...MIGRATIONS, addNotes], NOW);
      await expect(migrate(database, MIGRATIONS, NOW)).rejects.toMatchObject({ code: 'store_newer' });
    });

    it('make assessments and their points immutable, and deletable with their answer', async () => {
      await migrate(database, MIGRATIONS, NOW);
      await keepAssessment(database);
      const { query } = database;
      await expect(query.updateTable('assessments').set({ overall: 5 }).execute()).rejects.toThrow(
        /immutable/,
      );
      await expect(query.updateTable('assessment_points').set({ points: 3 }).execute()).rejects.toThrow(
        /immutable/,
      );
      await query.deleteFrom('answers').execute();
      expect(await query.selectFrom('assessments').selectAll().execute()).toEqual([]);
      expect(await query.selectFrom('assessment_points').selectAll().execute()).toEqual([]);
    });

    it('refuse a row of nobody', async () => {
      await migrate(database, MIGRATIONS, NOW);
      const row = { workspace_id: 'local', id: 'nobody', created_at: NOW };
      await database.query.insertInto('people').values(row).execute();
      await expect(
        database.query
          .insertInto('people')
          .values({ ...row, workspace_id: 'nowhere' })
          .execute(),
      ).rejects.toThrow();
    });
  });
}

if (await hasPostgres()) {
  describe('two nodes on one PostgreSQL', () => {
    it('may migrate at once', async () => {
      const { url, drop } = await createPostgresDatabase();
      const nodes = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url)));
      await Promise.all(nodes.map((node) => migrate(node, [...MIGRATIONS, addNotes], NOW)));
      expect(await Promise.all(nodes.map(steps))).toEqual(
        nodes.map(() => [...MIGRATIONS, addNotes].map((migration) => migration.number)),
      );
      await Promise.all(nodes.map((node) => node.close()));
      await drop();
    });
  });
}
