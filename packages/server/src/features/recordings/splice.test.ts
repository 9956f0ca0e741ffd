import { randomBytes } from 'node:crypto';
import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_RECORDING_BYTES, RECORDING_BYTES_PER_SECOND, recordingSchema } from '@sounding/core/contract';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';
import { type PcmFiles, pcmFiles } from './pcm-files.ts';
import { spliceRecordings } from './splice.ts';
import { openUploads } from './uploads.ts';

const TUS = { 'tus-resumable': '1.0.0' };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

async function begin(): Promise<string> {
  const made = await test.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      ...TUS,
      'upload-defer-length': '1',
      'upload-metadata': `draftId ${Buffer.from('draft').toString('base64')}`,
    },
  });
  return String(made.headers.location).replace('/api/uploads/', '');
}

async function record(sound: Buffer): Promise<string> {
  const id = await begin();
  await test.app.inject({
    method: 'PATCH',
    url: `/api/uploads/${id}`,
    headers: {
      ...TUS,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'upload-length': String(sound.length),
    },
    payload: sound,
  });
  return id;
}

function splice(body: object) {
  return test.app.inject({
    method: 'POST',
    url: '/api/recordings/splice',
    payload: { draftId: 'retake', ...body },
  });
}

async function soundOf(id: string): Promise<Buffer> {
  return (await test.app.inject(`/api/recordings/${id}/audio`)).rawPayload.subarray(44);
}

describe('a passage said anew', () => {
  it('takes the place of the old one, to the sample, and both recordings stay', async () => {
    const old = randomBytes(4 * RECORDING_BYTES_PER_SECOND);
    const anew = randomBytes(RECORDING_BYTES_PER_SECOND / 2);
    const base = await record(old);
    const insert = await record(anew);
    const reply = await splice({ base, from: 1, to: 2.5, insert });
    expect(reply.statusCode).toBe(201);
    const made = recordingSchema.parse(reply.json());
    expect(made).toMatchObject({ state: 'finished', seconds: 3, draftId: 'retake', spliced: true });
    expect((await test.app.inject(`/api/recordings/${made.id}`)).json()).toEqual(made);
    const { items } = (await test.app.inject('/api/recordings')).json();
    expect(items.map((item: { spliced?: boolean }) => item.spliced)).toEqual([true, undefined, undefined]);
    const wanted = Buffer.concat([old.subarray(0, 32_000), anew, old.subarray(80_000)]);
    expect((await soundOf(made.id)).equals(wanted)).toBe(true);
    expect((await soundOf(base)).equals(old)).toBe(true);
    expect((await soundOf(insert)).equals(anew)).toBe(true);
  });

  it('is taken without the silence around it, where its own beginning and end are given', async () => {
    const old = randomBytes(2 * RECORDING_BYTES_PER_SECOND);
    const anew = randomBytes(3 * RECORDING_BYTES_PER_SECOND);
    const base = await record(old);
    const insert = await record(anew);
    const reply = await splice({ base, from: 0.5, to: 1, insert, insertFrom: 1, insertTo: 2.5 });
    const made = recordingSchema.parse(reply.json());
    const wanted = Buffer.concat([
      old.subarray(0, 16_000),
      anew.subarray(32_000, 80_000),
      old.subarray(32_000),
    ]);
    expect((await soundOf(made.id)).equals(wanted)).toBe(true);
    const backwards = await splice({ base, from: 0, to: 1, insert, insertFrom: 2, insertTo: 1 });
    expect([backwards.statusCode, backwards.json().code]).toEqual([400, 'invalid_request']);
  });

  it('keeps whole samples wherever it is cut, also past the end and with half a sample at the end', async () => {
    const base = await record(randomBytes(32_001));
    const insert = await record(randomBytes(3_201));
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        async (a, b) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const made = recordingSchema.parse((await splice({ base, from, to, insert })).json());
          expect(made.bytes % 2).toBe(0);
          const cut = Math.min(1, to) - Math.min(1, from);
          expect(Math.abs(made.seconds - (1 - cut + 0.1))).toBeLessThan(0.001);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is refused where a recording is missing or the passage runs backwards', async () => {
    const base = await record(randomBytes(32_000));
    const missing = await splice({ base, from: 0, to: 1, insert: 'nowhere' });
    expect([missing.statusCode, missing.json().code]).toEqual([422, 'unknown_recording']);
    const backwards = await splice({ base, from: 0.8, to: 0.2, insert: base });
    expect([backwards.statusCode, backwards.json().code]).toEqual([400, 'invalid_request']);
    const { items } = (await test.app.inject('/api/recordings')).json() as { items: unknown[] };
    expect(items).toHaveLength(1);
  });

  it('is refused where it would leave nothing, and nothing is left of it', async () => {
    const base = await record(randomBytes(32_000));
    const nothing = await begin();
    const reply = await splice({ base, from: 0, to: 1, insert: nothing });
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid_request']);
    const { items } = (await test.app.inject('/api/recordings')).json() as { items: unknown[] };
    expect(items).toHaveLength(2);
  });

  it('says what to do where both together would be too long', async () => {
    const [base, insert] = [await begin(), await begin()];
    const folder = join(test.directory, 'data', 'recordings', 'local');
    for (const id of [base, insert]) truncateSync(join(folder, `${id}.pcm`), 0.6 * MAX_RECORDING_BYTES);
    const reply = await splice({ base, from: 0, to: 0, insert });
    expect([reply.statusCode, reply.json().code]).toEqual([413, 'recording_too_long']);
    expect(reply.json().detail).toContain('passage');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is refused, and leaves nothing half-made, where one is deleted in that moment', async () => {
    const scope = LOCAL_SCOPE;
    const base = await record(randomBytes(64_000));
    const insert = await record(randomBytes(32_000));
    const { recordings } = test.store;
    const files = pcmFiles(join(test.directory, 'data', 'recordings'));
    const now = () => new Date();
    const vanishing: PcmFiles = {
      ...files,
      create: async (...of) => {
        await files.remove(scope, insert);
        await files.create(...of);
      },
    };
    const uploads = openUploads({ recordings, files: vanishing, quotaBytes: 10_000_000, now });
    const deps = { recordings, files: vanishing, uploads, now, newId: () => 'half-made' };
    const request = { base, from: 0, to: 1, insert, draftId: 'retake' };
    await expect(spliceRecordings(deps, scope, request)).rejects.toMatchObject({
      code: 'recording_not_found',
    });
    expect(await recordings.get(scope, 'half-made')).toBeUndefined();
  });
});
