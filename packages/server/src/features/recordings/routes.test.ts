import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  MAX_RECORDING_BYTES,
  problemSchema,
  recordingListSchema,
  recordingSchema,
} from '@sounding/core/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const TUS = { 'tus-resumable': '1.0.0' };
const CHUNK = { ...TUS, 'content-type': 'application/offset+octet-stream' };

let test: TestApp;
afterEach(() => test.close());

async function start(changes: Parameters<typeof createTestApp>[0] = {}): Promise<TestApp> {
  test = await createTestApp(changes);
  return test;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Begins a recording and returns its id. */
async function begin(draft = 'draft-1', more = ''): Promise<string> {
  const reply = await create({ 'upload-metadata': `draftId ${base64(draft)}${more}` });
  expect(reply.statusCode).toBe(201);
  return String(reply.headers.location).replace('/api/uploads/', '');
}

function create(headers: Record<string, string> = {}) {
  return test.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { ...TUS, 'upload-defer-length': '1', ...headers },
  });
}

function patch(id: string, offset: number, chunk: Buffer, more: Record<string, string> = {}) {
  const headers = { ...CHUNK, 'upload-offset': String(offset), ...more };
  return test.app.inject({ method: 'PATCH', url: `/api/uploads/${id}`, headers, payload: chunk });
}

function head(id: string) {
  return test.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: TUS });
}

async function record(sound: Buffer, draft?: string): Promise<string> {
  const id = await begin(draft);
  await patch(id, 0, sound, { 'upload-length': String(sound.length) });
  return id;
}

async function soundOf(id: string): Promise<Buffer> {
  return (await test.app.inject(`/api/recordings/${id}/audio`)).rawPayload.subarray(44);
}

describe('uploading a recording', () => {
  it('goes on after it was cut off half-way, and gives back the same bytes', async () => {
    await start();
    const sound = randomBytes(200_001);
    const id = await begin(
      'draft-1',
      `,questionId ${base64('proud-system')},questionText ${base64('Wozu? 🧭')}`,
    );
    for (let at = 0; at < 100_000; at += 50_000) {
      const reply = await patch(id, at, sound.subarray(at, at + 50_000));
      expect([reply.statusCode, reply.headers['upload-offset']]).toEqual([204, String(at + 50_000)]);
    }
    const stand = await head(id);
    expect(stand.statusCode).toBe(200);
    expect(stand.headers).toMatchObject({
      'upload-offset': '100000',
      'upload-defer-length': '1',
      'tus-resumable': '1.0.0',
      'cache-control': 'no-store',
    });
    expect(stand.headers['upload-metadata']).toContain(`questionText ${base64('Wozu? 🧭')}`);
    const half = recordingSchema.parse((await test.app.inject(`/api/recordings/${id}`)).json());
    expect(half).toMatchObject({ state: 'recording', bytes: 100_000, seconds: 3.125, draftId: 'draft-1' });

    await patch(id, 100_000, sound.subarray(100_000));
    const last = await patch(id, sound.length, Buffer.alloc(0), { 'upload-length': String(sound.length) });
    expect(last.statusCode).toBe(204);
    expect((await head(id)).headers['upload-length']).toBe(String(sound.length));
    const whole = recordingSchema.parse((await test.app.inject(`/api/recordings/${id}`)).json());
    expect(whole).toMatchObject({
      state: 'finished',
      bytes: 200_001,
      seconds: 6.25,
      questionText: 'Wozu? 🧭',
    });
    // The odd byte at the end is half a sample: it stays in the file and out of the sound.
    expect(hash(await soundOf(id))).toBe(hash(sound.subarray(0, 200_000)));
  });

  it('takes the last acknowledgement that was lost for what it is, and nothing after the end', async () => {
    await start();
    const id = await record(Buffer.alloc(1000));
    expect((await patch(id, 1000, Buffer.alloc(0), { 'upload-length': '1000' })).statusCode).toBe(204);
    expect((await patch(id, 1000, Buffer.alloc(2))).json()).toMatchObject({ code: 'recording_finished' });
    expect((await patch(id, 1000, Buffer.alloc(0), { 'upload-length': '999' })).statusCode).toBe(400);
    expect((await head(id)).headers['upload-offset']).toBe('1000');
  });

  it('refuses a chunk that does not go where the recording ends', async () => {
    await start();
    const id = await begin();
    await patch(id, 0, Buffer.alloc(1000));
    for (const offset of [0, 999, 1001, 2000]) {
      const reply = await patch(id, offset, Buffer.alloc(1000));
      expect([reply.statusCode, reply.json().code]).toEqual([409, 'offset_conflict']);
    }
    expect((await head(id)).headers['upload-offset']).toBe('1000');
  });

  it('writes one of several chunks that arrive at once for the same place', async () => {
    await start();
    const id = await begin();
    const chunks = [1, 2, 3].map((fill) => Buffer.alloc(1000, fill));
    const replies = await Promise.all(chunks.map((chunk) => patch(id, 0, chunk)));
    const kept = replies.findIndex((reply) => reply.statusCode === 204);
    expect(replies.filter((reply) => reply.statusCode === 204)).toHaveLength(1);
    for (const reply of replies) expect([204, 409, 423]).toContain(reply.statusCode);
    expect(await soundOf(id)).toEqual(chunks[kept]);
  });

  it('ends at its bound and keeps what was recorded before', async () => {
    await start();
    const tooLong = await create({
      'upload-defer-length': '0',
      'upload-length': String(MAX_RECORDING_BYTES + 1),
      'upload-metadata': `draftId ${base64('d')}`,
    });
    expect([tooLong.statusCode, tooLong.json().code]).toEqual([413, 'recording_too_long']);
    const id = await begin();
    const chunk = Buffer.alloc(1024 * 1024);
    const most = Math.floor(MAX_RECORDING_BYTES / chunk.length) * chunk.length;
    for (let at = 0; at < most; at += chunk.length) expect((await patch(id, at, chunk)).statusCode).toBe(204);
    const refused = await patch(id, most, chunk);
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'recording_too_long']);
    expect((await patch(id, most, Buffer.alloc(0), { 'upload-length': String(most) })).statusCode).toBe(204);
    expect((await test.app.inject(`/api/recordings/${id}`)).json()).toMatchObject({
      state: 'finished',
      bytes: most,
    });
  });

  it('bounds all recordings together and says what to do', async () => {
    await start({ recordingsQuotaBytes: 100_000 });
    const first = await record(Buffer.alloc(60_000));
    const second = await begin();
    expect((await patch(second, 0, Buffer.alloc(40_000))).statusCode).toBe(204);
    const refused = await patch(second, 40_000, Buffer.alloc(2));
    expect([refused.statusCode, refused.json().code]).toEqual([507, 'recordings_full']);
    expect(refused.json().detail).toContain('Delete some');
    expect((await create({ 'upload-metadata': `draftId ${base64('d')}` })).statusCode).toBe(507);
    await test.app.inject({ method: 'DELETE', url: `/api/recordings/${first}` });
    expect((await patch(second, 40_000, Buffer.alloc(2))).statusCode).toBe(204);
  });

  it('answers whatever else is wrong with a problem document and no invitation to other origins', async () => {
    await start();
    const id = await begin();
    const draft = { 'upload-metadata': `draftId ${base64('d')}` };
    const big = Buffer.alloc(1024 * 1024 + 1);
    const json = { 'content-type': 'application/json' };
    const replies = [
      [412, 'tus_version', await create({ ...draft, 'tus-resumable': '0.2.2' })],
      [400, 'invalid_request', await create()],
      [400, 'invalid_request', await create({ 'upload-metadata': `draftId ${base64('x'.repeat(101))}` })],
      [400, 'invalid_request', await create({ 'upload-metadata': 'draftId' })],
      [400, 'invalid_request', await create({ ...draft, 'upload-defer-length': '2' })],
      [400, 'invalid_request', await create({ ...draft, 'upload-length': '5' })],
      [413, 'chunk_too_large', await patch(id, 0, big)],
      [415, 'unsupported_media_type', await patch(id, 0, Buffer.from('{}'), json)],
      [415, 'unsupported_media_type', await patch(id, 0, Buffer.from('x'), { 'content-type': 'audio/wav' })],
      [400, 'invalid_request', await patch(id, 0, Buffer.alloc(2), { 'upload-offset': '-1' })],
      [400, 'invalid_request', await patch(id, 0, Buffer.alloc(2), { 'upload-length': '1' })],
      [404, 'recording_not_found', await patch('never', 0, Buffer.alloc(2))],
      [404, 'recording_not_found', await patch('..%2F..%2Fsounding.sqlite', 0, Buffer.alloc(2))],
      [403, 'foreign_origin', await patch(id, 0, Buffer.alloc(2), { origin: 'http://evil.example' })],
      [403, 'foreign_host', await create({ ...draft, host: 'evil.example' })],
    ] as const;
    for (const [status, code, reply] of replies) {
      expect(problemSchema.parse(reply.json())).toMatchObject({ status, code });
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await head('never')).statusCode).toBe(404);
    expect((await head(id)).headers['upload-offset']).toBe('0');
    const options = await test.app.inject({ method: 'OPTIONS', url: '/api/uploads' });
    expect(options.headers).toMatchObject({
      'tus-version': '1.0.0',
      'tus-extension': 'creation,creation-defer-length,termination',
      'tus-max-size': String(MAX_RECORDING_BYTES),
    });
  });

  it('keeps files for their owner only, under names of its own', async () => {
    const { directory } = await start();
    const id = await begin('../../evil');
    const folder = join(directory, 'data', 'recordings', 'local');
    expect(readdirSync(folder)).toEqual([`${id}.pcm`]);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([mode(folder), mode(join(folder, `${id}.pcm`))]).toEqual(['700', '600']);
  });

  it('lets an empty recording go when it ends, and any when it is deleted', async () => {
    const { directory } = await start();
    const empty = await record(Buffer.alloc(0));
    expect((await test.app.inject(`/api/recordings/${empty}`)).statusCode).toBe(404);
    for (const address of ['uploads', 'recordings']) {
      const id = await begin();
      await patch(id, 0, Buffer.alloc(1000));
      const remove = () => test.app.inject({ method: 'DELETE', url: `/api/${address}/${id}`, headers: TUS });
      expect((await remove()).statusCode).toBe(204);
      expect((await remove()).json()).toMatchObject({ code: 'recording_not_found' });
      expect((await patch(id, 1000, Buffer.alloc(2))).statusCode).toBe(404);
      expect((await test.app.inject(`/api/recordings/${id}/audio`)).statusCode).toBe(404);
    }
    expect(readdirSync(join(directory, 'data', 'recordings', 'local'))).toEqual([]);
  });
});

describe('listing recordings', () => {
  it('gives those of a draft, newest first, page by page', async () => {
    await start();
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.unshift(await record(Buffer.alloc(64_000), 'mine'));
    await record(Buffer.alloc(2), 'another');
    const first = recordingListSchema.parse(
      (await test.app.inject('/api/recordings?draft=mine&limit=2')).json(),
    );
    expect(first.items.map((item) => [item.id, item.seconds])).toEqual(ids.slice(0, 2).map((id) => [id, 2]));
    const next = await test.app.inject(`/api/recordings?draft=mine&limit=2&cursor=${first.nextCursor}`);
    expect(next.json().items.map((item: { id: string }) => item.id)).toEqual(ids.slice(2));
    expect(next.json()).not.toHaveProperty('nextCursor');
    expect((await test.app.inject('/api/recordings?draft=none')).json()).toEqual({ items: [] });
    expect((await test.app.inject('/api/recordings')).json().items).toHaveLength(4);
    expect((await test.app.inject('/api/recordings?cursor=x')).json()).toMatchObject({
      code: 'invalid_cursor',
    });
  });

  it('shows another workspace nothing', async () => {
    const { store } = await start();
    const id = await record(Buffer.alloc(1000));
    const scope = { workspaceId: 'other', personId: 'me' };
    const stranger = await createTestApp({ store, scope, dataDirectory: join(test.directory, 'data') });
    const url = `/api/recordings/${id}`;
    const replies = [
      await stranger.app.inject(url),
      await stranger.app.inject(`${url}/audio`),
      await stranger.app.inject({ method: 'DELETE', url }),
      await stranger.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: TUS }),
      await stranger.app.inject({
        method: 'PATCH',
        url: `/api/uploads/${id}`,
        headers: { ...CHUNK, 'upload-offset': '1000' },
        payload: Buffer.alloc(2),
      }),
    ];
    expect(replies.map((reply) => reply.statusCode)).toEqual(replies.map(() => 404));
    expect((await stranger.app.inject('/api/recordings')).json()).toEqual({ items: [] });
    await stranger.close();
    expect((await test.app.inject(url)).statusCode).toBe(200);
  });
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
