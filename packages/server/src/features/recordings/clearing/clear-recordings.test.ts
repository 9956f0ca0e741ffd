import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../../scope.ts';
import { createTestApp, type TestApp } from '../../../test-app.suite.ts';
import { pcmFiles } from '../pcm-files.ts';
import { clearOnce } from './clear-recordings.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);

let test: TestApp;
let at: number;
beforeEach(async () => {
  at = START;
  test = await createTestApp({ now: () => new Date(at) });
});
afterEach(() => test.close());

function files() {
  return pcmFiles(join(test.directory, 'data', 'recordings'));
}

function clear(changes: object = {}) {
  const now = () => new Date(at);
  return clearOnce({ ...test.store, files: files(), scope: LOCAL_SCOPE, now, keepDays: 30, ...changes });
}

async function record(bytes: number, length = ''): Promise<string> {
  const tus = { 'tus-resumable': '1.0.0' };
  const metadata = `draftId ${Buffer.from('draft').toString('base64')}`;
  const begun = await test.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { ...tus, 'upload-defer-length': '1', 'upload-metadata': metadata },
  });
  const id = String(begun.headers.location).replace('/api/uploads/', '');
  await add(id, 0, bytes, length);
  return id;
}

function add(id: string, offset: number, bytes: number, length = '') {
  return test.app.inject({
    method: 'PATCH',
    url: `/api/uploads/${id}`,
    headers: {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      ...(length === '' ? {} : { 'upload-length': length }),
    },
    payload: Buffer.alloc(bytes),
  });
}

async function read(id: string) {
  return (await test.app.inject(`/api/recordings/${id}`)).json();
}

async function list(): Promise<string[]> {
  const { items } = (await test.app.inject('/api/recordings')).json() as { items: { id: string }[] };
  return items.map((item) => item.id);
}

function filesLeft(): string[] {
  return readdirSync(join(test.directory, 'data', 'recordings', 'local')).sort();
}

describe('tidying up recordings', () => {
  it('finishes those whose page never came back, which may still go on later', async () => {
    const left = await record(1000);
    at += 300_000;
    const going = await record(1000);
    at += 300_001;
    await clear();
    expect(await read(left)).toMatchObject({ state: 'finished', bytes: 1000 });
    expect(await read(going)).toMatchObject({ state: 'recording' });

    expect((await add(left, 1000, 500)).statusCode).toBe(204);
    expect(await read(left)).toMatchObject({ state: 'recording', bytes: 1500 });
    expect((await add(left, 1500, 0, '1500')).statusCode).toBe(204);
    expect(await read(left)).toMatchObject({ state: 'finished', bytes: 1500 });
  });

  it('trusts the size of the file, as a kill leaves it', async () => {
    const torn = await record(1000);
    truncateSync(join(test.directory, 'data', 'recordings', 'local', `${torn}.pcm`), 778);
    at += 600_001;
    await clear();
    expect(await read(torn)).toMatchObject({ state: 'finished', bytes: 778 });
  });

  it('keeps one that nothing arrived of yet: its page may still have all of it', async () => {
    const empty = await record(0);
    at += 600_001;
    await clear();
    expect(await list()).toEqual([]);
    at += 29 * DAY_MS;
    await clear();
    expect((await add(empty, 0, 500)).statusCode).toBe(204);
    expect(await read(empty)).toMatchObject({ state: 'recording', bytes: 500 });
    expect(await list()).toEqual([empty]);
  });

  it('lets one go that nothing ever arrived of', async () => {
    const empty = await record(0);
    at += 600_001;
    await clear();
    at += 30 * DAY_MS + 1;
    await clear();
    expect(await read(empty)).toMatchObject({ code: 'recording_not_found' });
    expect(filesLeft()).toEqual([]);
  });

  it('lets one go whose file is not there', async () => {
    const lost = await record(1000);
    await files().remove(LOCAL_SCOPE, lost);
    at += 600_001;
    await clear();
    expect(await read(lost)).toMatchObject({ code: 'recording_not_found' });
  });

  it('deletes what belonged to no answer and no draft for long enough', async () => {
    const [unused, answered] = [await record(1000, '1000'), await record(1000, '1000')];
    const payload = { question: {}, mode: 'spoken', text: 'We had 40 clinics.', recordingId: answered };
    expect((await test.app.inject({ method: 'POST', url: '/api/answers', payload })).statusCode).toBe(201);
    at += 30 * DAY_MS;
    await clear();
    expect(filesLeft()).toHaveLength(2);
    at += 1;
    await clear();
    expect(await read(unused)).toMatchObject({ code: 'recording_not_found' });
    expect(filesLeft()).toEqual([`${answered}.pcm`]);
  });

  it('goes on with a deletion that was cut off between the row and the file', async () => {
    const id = await record(1000);
    const path = join(test.directory, 'data', 'recordings', 'local', `${id}.pcm`);
    await test.store.recordings.delete(LOCAL_SCOPE, id);
    const failing = async () => {
      throw new Error('the disk went away');
    };
    await expect(clear({ files: { ...files(), remove: failing } })).rejects.toThrow('went away');
    expect(existsSync(path)).toBe(true);
    expect(await test.store.clearing.listDeleted(LOCAL_SCOPE)).toEqual([id]);
    await clear();
    expect(existsSync(path)).toBe(false);
    expect(await test.store.clearing.listDeleted(LOCAL_SCOPE)).toEqual([]);
  });

  it('leaves files alone that it knows nothing of: another store may know them', async () => {
    const id = await record(2);
    await files().create(LOCAL_SCOPE, 'of-another-store');
    at += 600_001;
    await clear();
    expect(filesLeft()).toEqual([`${id}.pcm`, 'of-another-store.pcm'].sort());
  });

  it('happens when the server starts', async () => {
    const id = await record(1000);
    at += 600_001;
    const { store } = test;
    const dataDirectory = join(test.directory, 'data');
    const second = await createTestApp({ store, dataDirectory, now: () => new Date(at) });
    await second.app.ready();
    expect(await read(id)).toMatchObject({ state: 'finished' });
    await second.close();
  });
});
