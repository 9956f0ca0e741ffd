import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { databasesUnderTest } from '../../db/temporary-databases.suite.ts';
import { replyStoreSuite } from './store.suite.ts';

for (const { name, create } of await databasesUnderTest()) {
  replyStoreSuite(name, async () => {
    const temporary = await create();
    await migrate(temporary.database, MIGRATIONS, '2026-01-01T00:00:00.000Z');
    return temporary;
  });
}
