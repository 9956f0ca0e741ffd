import type { KyselyPlugin, QueryId } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { openPostgres } from '../../db/open-database.ts';
import {
  createPostgresDatabase,
  databasesUnderTest,
  hasPostgres,
} from '../../db/temporary-databases.suite.ts';
import { severalEnginesSuite } from './several-engines.suite.ts';
import { answerStoreSuite, me, newAnswer } from './store.suite.ts';
import { answerStore } from './store.ts';

const NOW = '2026-01-01T00:00:00.000Z';

for (const { name, create } of await databasesUnderTest()) {
  const open = async () => {
    const { database, drop } = await create();
    await migrate(database, MIGRATIONS, NOW);
    return { answers: answerStore(database), query: database.query, close: drop };
  };
  answerStoreSuite(name, open);
  severalEnginesSuite(name, open);
}

/** Runs an action once, right after an insert that met a row which was there and so did nothing. */
function afterConflict(action: () => Promise<unknown>): KyselyPlugin {
  const inserts = new Set<QueryId>();
  let done = false;
  return {
    transformQuery: ({ node, queryId }) => {
      if (node.kind === 'InsertQueryNode') inserts.add(queryId);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      if (!done && inserts.has(queryId) && result.numAffectedRows === 0n) {
        done = true;
        await action();
      }
      return result;
    },
  };
}

// Only where transactions truly run side by side.
if (await hasPostgres()) {
  describe('a key whose answer is deleted while it is sent again', () => {
    it('is taken for the new answer, so that a third sending makes no other', async () => {
      const { url, drop } = await createPostgresDatabase();
      const database = await openPostgres(url);
      await migrate(database, MIGRATIONS, NOW);
      const answers = answerStore(database);
      const request = { key: 'draft-racing', hash: 'aaaa' };
      const first = newAnswer();
      await answers.keep(me, first, request);
      const racing = answerStore({
        ...database,
        query: database.query.withPlugin(afterConflict(() => answers.delete(me, first.id))),
      });
      const second = newAnswer();
      expect(await racing.keep(me, second, request)).toMatchObject({
        kind: 'kept',
        reply: { id: second.id },
      });
      expect(await answers.get(me, first.id)).toBeUndefined();
      expect(await answers.keep(me, newAnswer(), request)).toMatchObject({
        kind: 'replayed',
        reply: { id: second.id },
      });
      await database.close();
      await drop();
    });
  });
}
