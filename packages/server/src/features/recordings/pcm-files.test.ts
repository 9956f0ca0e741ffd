import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { pcmFiles } from './pcm-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const chunk = Buffer.from('0123456789');

describe('the files of recordings', () => {
  it('read and blob what was appended', async () => {
    const files = pcmFiles(folder);
    await files.create(LOCAL_SCOPE, 'one');
    await files.append(LOCAL_SCOPE, 'one', 0, chunk);
    expect((await buffer(await files.read(LOCAL_SCOPE, 'one', 2, 5))).toString()).toBe('234');
    expect(await (await files.asBlob(LOCAL_SCOPE, 'one')).text()).toBe('0123456789');
  });

  it('say that a recording is not there where its file was deleted in that moment', async () => {
    const files = pcmFiles(folder);
    const gone = { code: 'recording_not_found' };
    await expect(files.append(LOCAL_SCOPE, 'gone', 0, chunk)).rejects.toMatchObject(gone);
    await expect(files.read(LOCAL_SCOPE, 'gone', 0, 5)).rejects.toMatchObject(gone);
    await expect(files.asBlob(LOCAL_SCOPE, 'gone')).rejects.toMatchObject(gone);
    expect(await files.size(LOCAL_SCOPE, 'gone')).toBeUndefined();
  });

  it('go on being read where they are deleted meanwhile', async () => {
    const files = pcmFiles(folder);
    await files.create(LOCAL_SCOPE, 'one');
    await files.append(LOCAL_SCOPE, 'one', 0, chunk);
    const stream = await files.read(LOCAL_SCOPE, 'one', 0, 10);
    await files.remove(LOCAL_SCOPE, 'one');
    expect((await buffer(stream)).equals(chunk)).toBe(true);
  });
});
