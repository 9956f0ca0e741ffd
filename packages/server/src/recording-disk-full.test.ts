import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { fillDisk, mountSmallDisk, mustMountDisks } from './small-disk.suite.ts';
import { startServer } from './start-server.ts';
import { createTestApp } from './test-app.suite.ts';

const TUS = { 'Tus-Resumable': '1.0.0' };
const METADATA = `draftId ${Buffer.from('draft').toString('base64')}`;

describe('a folder for recordings that cannot be made', () => {
  it('begins no recording, leaves no trace of one, and answers are kept as before', async () => {
    const test = await createTestApp();
    writeFileSync(join(test.directory, 'data', 'recordings'), 'in the way');
    const headers = { ...TUS, 'upload-defer-length': '1', 'upload-metadata': METADATA };
    const refused = await test.app.inject({ method: 'POST', url: '/api/uploads', headers });
    expect([refused.statusCode, refused.json().code]).toEqual([500, 'internal']);
    expect((await test.app.inject('/api/recordings')).json()).toEqual({ items: [] });
    const payload = { question: {}, mode: 'typed', text: 'We had 40 clinics.' };
    expect((await test.app.inject({ method: 'POST', url: '/api/answers', payload })).statusCode).toBe(201);
    await test.close();
  });
});

const disk = mountSmallDisk('8m');

if ('refusal' in disk) {
  if (mustMountDisks) {
    it('has a disk that is full to be tried on, as CI must', () => expect(disk).toHaveProperty('path'));
  }
} else {
  describe('a disk that is full while somebody speaks', () => {
    afterAll(() => disk.unmount());

    it('refuses the chunk clearly, keeps what was recorded before, and takes the chunk when there is room', async () => {
      const data = join(disk.path, 'data');
      mkdirSync(data);
      const config = readConfig({ data, port: 0, pageDirectory: disk.path }, { SOUNDING_LOG: 'silent' });
      const server = await startServer(config);
      const headers = { ...TUS, 'Upload-Defer-Length': '1', 'Upload-Metadata': METADATA };
      const begin = () => fetch(`${server.url}/api/uploads`, { method: 'POST', headers });
      const upload = server.url + String((await begin()).headers.get('Location'));
      const sound = randomBytes(1_000_000);
      const patch = (from: number, to: number, more: Record<string, string> = {}) =>
        fetch(upload, {
          method: 'PATCH',
          headers: {
            ...{ ...TUS, ...more, 'Upload-Offset': String(from) },
            'Content-Type': 'application/offset+octet-stream',
          },
          body: new Uint8Array(sound.subarray(from, to)),
        });
      const offset = async () =>
        (await fetch(upload, { method: 'HEAD', headers: TUS })).headers.get('Upload-Offset');
      expect((await patch(0, 100_000)).status).toBe(204);

      // Room for a part of the chunk: half of it must not stay behind.
      const ballast = fillDisk(disk.path, 16);
      const refused = await patch(100_000, 1_000_000);
      expect(refused.status).toBe(507);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      expect(await refused.json()).toMatchObject({ code: 'disk_full' });
      expect(await offset()).toBe('100000');
      const audio = `${upload.replace('uploads', 'recordings')}/audio`;
      const heard = Buffer.from(await (await fetch(audio)).arrayBuffer()).subarray(44);
      expect(heard.equals(sound.subarray(0, 100_000))).toBe(true);
      expect((await fetch(`${server.url}/api/answers`)).status).toBe(200);

      rmSync(ballast);
      expect((await patch(100_000, 1_000_000, { 'Upload-Length': '1000000' })).status).toBe(204);
      const whole = Buffer.from(await (await fetch(audio)).arrayBuffer()).subarray(44);
      expect(whole.equals(sound)).toBe(true);
      await server.close();
    });
  });
}
