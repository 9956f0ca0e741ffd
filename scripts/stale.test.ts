import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isFresh, markFresh } from './stale.mjs';

describe('what was made from files', () => {
  let root: string;
  const stamp = () => join(root, 'dist', '.built-from');
  const fresh = () => isFresh(stamp(), fingerprint(root, ['src', 'missing.json']));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sounding-stale-'));
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one');
    markFresh(stamp(), fingerprint(root, ['src', 'missing.json']));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('stays fresh when only the times of the files change, as in a new clone', () => {
    utimesSync(join(root, 'src', 'deep', 'a.ts'), 1, 1);
    expect(fresh()).toBe(true);
  });

  it('is stale when a file changed, came, went or was renamed', () => {
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'two');
    expect(fresh()).toBe(false);
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one');
    expect(fresh()).toBe(true);
    writeFileSync(join(root, 'src', 'b.ts'), '');
    expect(fresh()).toBe(false);
    rmSync(join(root, 'src', 'b.ts'));
    rmSync(join(root, 'src', 'deep', 'a.ts'));
    writeFileSync(join(root, 'src', 'deep', 'renamed.ts'), 'one');
    expect(fresh()).toBe(false);
  });

  it('does not count tests, which change nothing that is built', () => {
    writeFileSync(join(root, 'src', 'a.test.ts'), 'a test');
    expect(fresh()).toBe(true);
  });
});
