import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { databasesUnderTest } from '../../db/temporary-databases.suite.ts';
import { answerStoreSuite } from './store.suite.ts';
import { answerStore } from './store.ts';

for (const { name, create } of await databasesUnderTest()) {
  answerStoreSuite(name, async () => {
    const { database, drop } = await create();
    await migrate(database, MIGRATIONS, '2026-01-01T00:00:00.000Z');
    return { answers: answerStore(database), close: drop };
  });
}
