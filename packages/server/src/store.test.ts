import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from './db/migration.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import { createPostgresDatabase, hasPostgres } from './db/temporary-databases.suite.ts';
import { openStore } from './store.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** One step more than there are. */
const NEXT = MIGRATIONS.length + 1;

const addNotes: Migration = {
  number: NEXT,
  name: 'notes',
  up: async ({ db }) => {
    await db.schema.createTable('notes').addColumn('workspace_id', 'text').execute();
  },
};

const filling: Migration = {
  ...addNotes,
  up: async () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  },
};

let folder: string;
let dataDirectory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  dataDirectory = join(folder, 'deep', 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe('the embedded store', () => {
  it('makes its folder and files for their owner only', async () => {
    const store = await openStore({ dataDirectory });
    await store.check();
    expect(modeOf(dataDirectory)).toBe('700');
    for (const name of readdirSync(dataDirectory))
      expect([name, modeOf(join(dataDirectory, name))]).toEqual([name, '600']);
    await store.close();
  });

  it('closes a folder of its own to others, and leaves a folder that serves something else as it is', async () => {
    await (await openStore({ dataDirectory })).close();
    chmodSync(dataDirectory, 0o755);
    await (await openStore({ dataDirectory })).close();
    expect(modeOf(dataDirectory)).toBe('700');

    const shared = join(folder, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o755);
    writeFileSync(join(shared, 'somebody-elses.txt'), '');
    await (await openStore({ dataDirectory: shared })).close();
    expect(modeOf(shared)).toBe('755');
  });

  it('keeps a whole copy before a migration, and none where there is nothing to lose', async () => {
    await (await openStore({ dataDirectory })).close();
    expect(readdirSync(dataDirectory).filter((name) => name.includes('before'))).toEqual([]);
    await (await openStore({ dataDirectory }, { migrations: [...MIGRATIONS, addNotes] })).close();
    expect(readdirSync(dataDirectory).filter((name) => name.includes('before'))).toEqual([
      `sounding-before-${NEXT}.sqlite`,
    ]);
    expect(modeOf(join(dataDirectory, `sounding-before-${NEXT}.sqlite`))).toBe('600');

    const restored = join(folder, 'restored');
    mkdirSync(restored);
    writeFileSync(
      join(restored, 'sounding.sqlite'),
      readFileSync(join(dataDirectory, `sounding-before-${NEXT}.sqlite`)),
    );
    const store = await openStore({ dataDirectory: restored });
    await store.check();
    await store.close();
  });

  it('refuses a store of a newer version and leaves it byte for byte as it is', async () => {
    await (await openStore({ dataDirectory }, { migrations: [...MIGRATIONS, addNotes] })).close();
    const before = readFileSync(join(dataDirectory, 'sounding.sqlite'));
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({
      code: 'store_newer',
      message: expect.stringContaining('newer Sounding'),
    });
    expect(readFileSync(join(dataDirectory, 'sounding.sqlite')).equals(before)).toBe(true);
    expect(readdirSync(dataDirectory).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('refuses a file that is no store, untouched', async () => {
    mkdirSync(dataDirectory, { recursive: true });
    const path = join(dataDirectory, 'sounding.sqlite');
    writeFileSync(path, 'a letter to my grandmother, and quite a long one at that'.repeat(20));
    const before = readFileSync(path);
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: 'store_unreadable' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const inAFile = join(folder, 'file', 'data');
    for (const unusable of [inAFile, join(folder, 'file'), '/proc/none/data']) {
      await expect(openStore({ dataDirectory: unusable })).rejects.toMatchObject({
        code: 'data_directory_unusable',
      });
    }
  });

  it('is as it was, and free for the next one, after a migration that failed', async () => {
    await (await openStore({ dataDirectory })).close();
    await expect(
      openStore({ dataDirectory }, { migrations: [...MIGRATIONS, filling] }),
    ).rejects.toMatchObject({ code: 'disk_full' });
    const store = await openStore({ dataDirectory });
    await store.check();
    await store.close();
  });
});

describe('one process at a time', () => {
  it('holds within a process as well', async () => {
    const store = await openStore({ dataDirectory });
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: 'data_directory_held' });
    await store.close();
    await (await openStore({ dataDirectory })).close();
  });

  it('says who holds the folder, and is free at once when that process is killed', async () => {
    const args = [MAIN, '--data', dataDirectory, '--port', '0'];
    const first = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [greeting] = await once(first.stdout, 'data');
    const url = /http:\S+/.exec(String(greeting))?.[0] ?? 'no address';

    const second = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    second.stderr.on('data', (piece) => {
      said += String(piece);
    });
    const [code] = await once(second, 'close');
    expect(code).toBe(1);
    expect(said).toContain(`process ${first.pid}`);
    expect(said).toContain(url);
    expect(said.trim().split('\n')).toHaveLength(1);

    first.kill('SIGKILL');
    await once(first, 'exit');
    await (await openStore({ dataDirectory })).close();
  });
});

describe('the store on a PostgreSQL server', () => {
  it('names a host that is not there, and neither user nor password', async () => {
    const databaseUrl = 'postgres://user-x:pass-y@nowhere.invalid/none';
    await expect(openStore({ dataDirectory, databaseUrl })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/^(?!.*(user-x|pass-y)).*nowhere\.invalid/),
    });
  });

  it('says that it does not answer where there is none', async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
    await expect(openStore({ dataDirectory, databaseUrl })).rejects.toMatchObject({
      code: 'store_unavailable',
    });
  });
});

if (await hasPostgres()) {
  describe('the store on this PostgreSQL server', () => {
    it('says that a database does not exist', async () => {
      const { url, drop } = await createPostgresDatabase();
      await drop();
      await expect(openStore({ dataDirectory, databaseUrl: url })).rejects.toMatchObject({
        code: 'store_unavailable',
        message: expect.stringContaining(`no database ${new URL(url).pathname.slice(1)}`),
      });
    });

    it('opens without a data directory, several times at once', async () => {
      const { url, drop } = await createPostgresDatabase();
      const stores = await Promise.all([1, 2, 3].map(() => openStore({ dataDirectory, databaseUrl: url })));
      for (const store of stores) {
        expect(store.kind).toBe('postgresql');
        await store.check();
        await store.close();
      }
      expect(readdirSync(folder)).toEqual([]);
      await drop();
    });
  });
}
