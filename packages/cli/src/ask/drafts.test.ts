import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDraftHead } from './draft-text.ts';
import { draftsIn } from './drafts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEAD = { key: 'first-key', question: 'Why that queue?' };

describe('drafts', () => {
  it('are on disk line by line, for their owner only, and offered to the next run', () => {
    const draft = draftsIn(folder).start(HEAD);
    expect(draft.append('One line,')).toBeUndefined();
    expect(draft.append('and another.')).toBeUndefined();
    expect(draft.path).toBe(join(folder, 'ask-draft.txt'));
    expect(statSync(draft.path).mode & 0o777).toBe(0o600);

    const left = draftsIn(folder).left();
    expect(left).toMatchObject({ head: HEAD, text: 'One line,\nand another.' });
    const resumed = left?.resume();
    resumed?.append('Third.');
    expect(readFileSync(draft.path, 'utf8').split('\n').slice(1)).toEqual([
      'One line,',
      'and another.',
      'Third.',
      '',
    ]);
    resumed?.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('do not write over each other', () => {
    const first = draftsIn(folder).start(HEAD);
    first.append('Mine.');
    const second = draftsIn(folder).start({ ...HEAD, key: 'second-key' });
    second.append('Yours.');
    expect(readFileSync(first.path, 'utf8')).toContain('Mine.');
    expect(readFileSync(first.path, 'utf8')).not.toContain('Yours.');
    first.remove();
    expect(draftsIn(folder).left()?.text).toBe('Yours.');
  });

  it('are left to the process that writes them, as long as it lives', () => {
    const path = join(folder, 'ask-draft.txt');
    writeFileSync(path, `${writeDraftHead({ ...HEAD, pid: process.ppid })}Being typed.\n`);
    expect(draftsIn(folder).left()).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toContain('Being typed.');
  });

  it('are cleared away where nothing was typed', () => {
    draftsIn(folder).start(HEAD);
    expect(draftsIn(folder).left()).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('say why they cannot be written, and that one can do without', () => {
    const gone = join(folder, 'gone');
    expect(() => draftsIn(gone).start(HEAD)).toThrow(/no such file.*--no-keep/);
    const draft = draftsIn(folder).start(HEAD);
    rmSync(folder, { recursive: true });
    expect(draft.append('Lost?')).toBe('there is no such file');
    folder = mkdtempSync(join(tmpdir(), 'sounding-drafts-'));
  });
});
