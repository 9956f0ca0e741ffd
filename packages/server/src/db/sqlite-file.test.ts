import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteFile, readStep } from './sqlite-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the store's file", () => {
  it('syncs at every commit, heeds foreign keys and overwrites what is deleted', () => {
    const file = openSqliteFile(join(folder, 'a.sqlite'));
    const pragma = (name: string) => Object.values(file.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(pragma('journal_mode')).toBe('wal');
    // 2 is FULL.
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    file.close();
  });

  it('stands at step 0 where there is none, or nothing in it', () => {
    expect(readStep(join(folder, 'none.sqlite'))).toBe(0);
    openSqliteFile(join(folder, 'empty.sqlite')).close();
    expect(readStep(join(folder, 'empty.sqlite'))).toBe(0);
  });
});
