import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import { openSqlite } from './db/open-database.ts';
import { fillDisk, mountSmallDisk, mustMountDisks } from './small-disk.suite.ts';
import { startServer } from './start-server.ts';
import { storeOn } from './store.ts';
import { createTestApp } from './test-app.suite.ts';

const payload = {
  question: {},
  mode: 'typed',
  text: `We had 40 clinics. ${'It was one file for each. '.repeat(300)}`,
};

const disk = mountSmallDisk('2m');
const inPlace =
  'refusal' in disk ? ` (in place of a full disk, which cannot be made here: ${disk.refusal})` : '';

describe(`a store that may grow no further${inPlace}`, () => {
  it('refuses to keep more, says what to do, and goes on reading', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
    const database = openSqlite(join(folder, 'sounding.sqlite'));
    await migrate(database, MIGRATIONS, '2026-01-01T00:00:00.000Z');
    const { app, close } = await createTestApp({ store: storeOn(database) });
    const first = await app.inject({ method: 'POST', url: '/api/answers', payload });
    const address = String(first.headers.location);
    await sql`pragma max_page_count = 60`.execute(database.query);

    let refused = first;
    for (let i = 0; i < 100 && refused.statusCode === 201; i += 1) {
      refused = await app.inject({ method: 'POST', url: '/api/answers', payload });
    }
    expect([refused.statusCode, refused.json().code]).toEqual([507, 'disk_full']);
    expect(refused.json().detail).toContain('Free some space');
    expect((await app.inject(address)).json()).toMatchObject({ text: payload.text });
    expect((await app.inject('/api/health')).statusCode).toBe(200);

    await sql`pragma max_page_count = 100000`.execute(database.query);
    expect((await app.inject({ method: 'POST', url: '/api/answers', payload })).statusCode).toBe(201);
    await close();
    await database.close();
    rmSync(folder, { recursive: true });
  });
});

if ('refusal' in disk) {
  if (mustMountDisks) {
    it('has a disk that is full to be tried on, as CI must', () => expect(disk).toHaveProperty('path'));
  }
} else {
  describe('a disk that is full', () => {
    afterAll(() => disk.unmount());

    it('costs no acknowledged answer: refused clearly, read meanwhile, kept again when there is room', async () => {
      const data = join(disk.path, 'data');
      mkdirSync(data);
      const config = readConfig({ data, port: 0, pageDirectory: disk.path }, { SOUNDING_LOG: 'silent' });
      let server = await startServer(config);
      const post = () =>
        fetch(`${server.url}/api/answers`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(payload),
        });
      const kept: string[] = [];
      const postUntilRefused = async () => {
        for (;;) {
          const reply = await post();
          if (reply.status !== 201) return reply;
          kept.push(String(reply.headers.get('location')));
          await reply.text();
        }
      };
      const readAll = async () => {
        for (const address of kept) {
          const reply = await fetch(server.url + address);
          expect(await reply.json()).toMatchObject({ text: payload.text });
        }
      };

      for (let i = 0; i < 3; i += 1) kept.push(String((await post()).headers.get('location')));
      const ballast = fillDisk(disk.path);
      const refused = await postUntilRefused();
      expect(refused.status).toBe(507);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      expect(await refused.json()).toMatchObject({ code: 'disk_full' });
      await readAll();
      expect((await fetch(`${server.url}/api/answers`)).status).toBe(200);
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);

      rmSync(ballast);
      expect((await post()).status).toBe(201);
      await postUntilRefused();
      await readAll();

      // Still full: what is there can be read by the next process too.
      await server.close();
      server = await startServer(config);
      expect(kept.length).toBeGreaterThan(1);
      await readAll();
      await server.close();
    });
  });
}
