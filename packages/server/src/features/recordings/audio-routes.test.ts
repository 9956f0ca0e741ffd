import { randomBytes } from 'node:crypto';
import { problemSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';
import { wavHeader } from './wav-header.ts';

const sound = randomBytes(1000);
const file = Buffer.concat([wavHeader(1000), sound]);
const metadata = `draftId ${Buffer.from('draft').toString('base64')}`;

let test: TestApp;
let upload: string;
let audio: string;
beforeEach(async () => {
  test = await createTestApp();
  const headers = { 'tus-resumable': '1.0.0', 'upload-defer-length': '1', 'upload-metadata': metadata };
  const begun = await test.app.inject({ method: 'POST', url: '/api/uploads', headers });
  upload = String(begun.headers.location);
  audio = `${upload.replace('uploads', 'recordings')}/audio`;
  await add(0, sound);
});
afterEach(() => test.close());

function add(offset: number, chunk: Buffer) {
  const type = 'application/offset+octet-stream';
  const headers = { 'tus-resumable': '1.0.0', 'content-type': type, 'upload-offset': String(offset) };
  return test.app.inject({ method: 'PATCH', url: upload, headers, payload: chunk });
}

function get(headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
  return test.app.inject({ method, url: audio, headers });
}

describe('the sound of a recording', () => {
  it('is a WAV file, also while it is still being recorded', async () => {
    const reply = await get();
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'audio/wav',
      'content-length': '1044',
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(/^inline; filename="answer-[\dT-]+\.wav"$/),
    });
    expect(reply.rawPayload.equals(file)).toBe(true);
    expect(reply.rawPayload.toString('latin1', 0, 4)).toBe('RIFF');
    expect(reply.rawPayload.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    expect(reply.rawPayload.readUInt32LE(4)).toBe(1036);
    expect(reply.rawPayload.readUInt32LE(24)).toBe(16_000);

    await add(1000, Buffer.alloc(3));
    const longer = await get();
    expect(longer.rawPayload.length).toBe(1046);
    expect(longer.rawPayload.readUInt32LE(40)).toBe(1002);
  });

  it('comes in parts, whether they lie in the header, in the sound or across both', async () => {
    for (const [range, from, to] of [
      ['bytes=0-43', 0, 44],
      ['bytes=0-', 0, 1044],
      ['bytes=10-99', 10, 100],
      ['bytes=44-44', 44, 45],
      ['bytes=500-', 500, 1044],
      ['bytes=-100', 944, 1044],
      ['bytes=1000-9999', 1000, 1044],
      ['bytes=-9999', 0, 1044],
    ] as const) {
      const reply = await get({ range });
      expect([range, reply.statusCode]).toEqual([range, 206]);
      expect(reply.headers).toMatchObject({
        'content-range': `bytes ${from}-${to - 1}/1044`,
        'content-length': String(to - from),
        'content-type': 'audio/wav',
      });
      expect(reply.rawPayload.equals(file.subarray(from, to))).toBe(true);
    }
  });

  it('comes whole where a range is none, is several, or is of a file that has grown since', async () => {
    const { etag } = (await get()).headers;
    for (const range of ['bytes=5-4', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-', 'x']) {
      const reply = await get({ range });
      expect([range, reply.statusCode, reply.rawPayload.length]).toEqual([range, 200, 1044]);
    }
    expect((await get({ range: 'bytes=0-1', 'if-range': String(etag) })).statusCode).toBe(206);
    await add(1000, Buffer.alloc(2));
    expect((await get({ range: 'bytes=0-1', 'if-range': String(etag) })).statusCode).toBe(200);
  });

  it('says how long it is where a range lies beyond it', async () => {
    for (const range of ['bytes=1044-', 'bytes=5000-6000', 'bytes=-0']) {
      const reply = await get({ range });
      expect(problemSchema.parse(reply.json())).toMatchObject({ status: 416, code: 'range_not_satisfiable' });
      expect(reply.headers['content-range']).toBe('bytes */1044');
    }
  });

  it('tells its length without its bytes, and can be saved as a file', async () => {
    const head = await get({ range: 'bytes=0-1' }, 'HEAD');
    expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, '1044', '']);
    const saved = await test.app.inject(`${audio}?download=1`);
    expect(saved.headers['content-disposition']).toMatch(/^attachment; filename="answer-[\dT-]+\.wav"$/);
    expect((await test.app.inject('/api/recordings/never/audio')).json()).toMatchObject({
      code: 'recording_not_found',
    });
  });
});
