import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { databasesUnderTest } from '../../db/temporary-databases.suite.ts';
import { storeOn } from '../../store.ts';
import { sessionStoreSuite } from './store.suite.ts';

for (const { name, create } of await databasesUnderTest()) {
  sessionStoreSuite(name, async () => {
    const { database, drop } = await create();
    await migrate(database, MIGRATIONS, '2026-01-01T00:00:00.000Z');
    return { database, store: storeOn(database), close: drop };
  });
}
