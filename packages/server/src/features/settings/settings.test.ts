import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';
import { type Endpoint, settingsStore } from './settings.ts';
import { settingsFile } from './settings-file.ts';

const KEY = 'sk-very-secret';
const wanted = {
  transcription: { by: 'endpoint' as const, baseUrl: 'https://one.example/v1', alwaysConsent: false },
  confidentialTerms: ['Project Falcon'],
  interruptAt150s: true,
};

let folder: string;
let path: string;
let warnings: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  path = join(folder, 'deep', 'settings.json');
  warnings = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(transcription: Partial<Endpoint> = {}) {
  const file = settingsFile(path, () => {
    warnings += 1;
  });
  return settingsStore(file, { transcription, models: { keys: new Map() } });
}

function withKey(key: string, changes: object = {}) {
  return { ...wanted, transcription: { ...wanted.transcription, key, ...changes } };
}

describe('settings', () => {
  it('are the defaults at first, and what was set from then on', async () => {
    expect(await open().read()).toEqual({
      transcription: { by: 'page', hasKey: false, alwaysConsent: false },
      confidentialTerms: [],
      interruptAt150s: false,
      revision: 0,
    });
    expect(await open().endpoint()).toBeUndefined();
    await open().change(wanted);
    expect(await open().read()).toEqual({
      ...wanted,
      transcription: { ...wanted.transcription, hasKey: false },
      revision: 1,
    });
    expect(await open().endpoint()).toEqual({ baseUrl: 'https://one.example/v1' });
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['settings.json']);
  });

  it('keep a key to themselves and to the server it was given for', async () => {
    const settings = open();
    await settings.change(withKey(KEY));
    expect(JSON.stringify(await settings.read())).not.toContain(KEY);
    expect((await settings.read()).transcription.hasKey).toBe(true);
    await settings.change({ ...wanted, interruptAt150s: false });
    expect(await settings.endpoint()).toMatchObject({ key: KEY });

    const elsewhere = {
      ...wanted,
      transcription: { ...wanted.transcription, baseUrl: 'https://two.example/v1' },
    };
    await settings.change(elsewhere);
    expect((await settings.read()).transcription.hasKey).toBe(false);
    expect(readFileSync(path, 'utf8')).not.toContain(KEY);
  });

  it('forget a key that is set to nothing, also the environment’s', async () => {
    const settings = open({ baseUrl: 'https://one.example/v1', key: KEY, model: 'm' });
    expect(await settings.endpoint()).toEqual({ baseUrl: 'https://one.example/v1', key: KEY, model: 'm' });
    await settings.change(wanted);
    expect(await settings.endpoint()).toMatchObject({ key: KEY });
    await settings.change(withKey(''));
    expect(await settings.endpoint()).not.toHaveProperty('key');
    expect((await settings.read()).transcription.hasKey).toBe(false);
    await settings.change(withKey('own', { baseUrl: 'https://two.example/v1' }));
    expect(await settings.endpoint()).toMatchObject({ key: 'own' });
  });

  it('do not give the environment’s key to another server', async () => {
    const settings = open({ baseUrl: 'https://three.example/v1', key: KEY });
    await settings.change(wanted);
    expect(await settings.endpoint()).toEqual({ baseUrl: 'https://one.example/v1' });
  });

  it('are the defaults where the file is damaged, with a warning, and can be set again', async () => {
    await open().change(wanted);
    for (const damage of [
      '',
      '{"transcription":',
      '{}',
      JSON.stringify({ ...wanted, confidentialTerms: 5 }),
    ]) {
      writeFileSync(path, damage);
      expect(await open().read()).toMatchObject({
        ...{ transcription: { by: 'page' }, confidentialTerms: [] },
        damaged: true,
      });
    }
    expect(warnings).toBe(4);
    await open().read();
    expect(warnings).toBe(4);
    await open().change(wanted);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['settings.json']);
    expect(await open().read()).toMatchObject({ confidentialTerms: ['Project Falcon'] });
    expect(await open().read()).not.toHaveProperty('damaged');
  });

  it('say that they were damaged until they are set again, and keep every damaged file until then', async () => {
    await open().change(wanted);
    const first = readFileSync(path, 'utf8').slice(0, -5);
    writeFileSync(path, first);
    await open().read();
    writeFileSync(path, '{"second":');
    await expect(open().confidentialTerms()).rejects.toMatchObject({ code: 'settings_damaged' });
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(first);
    expect(readFileSync(`${path}.damaged-2`, 'utf8')).toBe('{"second":');
    await open().change(wanted);
    expect(await open().confidentialTerms()).toEqual(['Project Falcon']);
  });

  it('are not written over by what was made from earlier ones', async () => {
    const settings = open();
    const { revision } = await settings.read();
    await settings.change({ ...wanted, revision });
    const stale = settings.change({ ...wanted, confidentialTerms: [], revision });
    await expect(stale).rejects.toMatchObject({ code: 'settings_changed' });
    expect(await settings.read()).toMatchObject({
      ...{ confidentialTerms: ['Project Falcon'] },
      revision: 1,
    });
    await settings.change({ ...wanted, confidentialTerms: [], revision: 1 });
    expect(await settings.read()).toMatchObject({ confidentialTerms: [], revision: 2 });
  });

  it('are read where an earlier version kept a key that is none', async () => {
    await open().change(withKey(KEY));
    writeFileSync(path, readFileSync(path, 'utf8').replace(KEY, 'sk-…odd'));
    expect(await open().read()).toMatchObject({ transcription: { hasKey: true } });
    expect(warnings).toBe(0);
  });

  it('are an error where the file cannot be read, and are not written over', async () => {
    await open().change(withKey(KEY));
    const kept = readFileSync(path, 'utf8');
    renameSync(path, `${path}.elsewhere`);
    mkdirSync(path);
    for (const work of [() => open().read(), () => open().endpoint(), () => open().change(wanted)]) {
      await expect(work()).rejects.toMatchObject({ code: 'EISDIR' });
    }
    expect(warnings).toBe(0);
    rmdirSync(path);
    renameSync(`${path}.elsewhere`, path);
    expect(readFileSync(path, 'utf8')).toBe(kept);
    expect(await open().endpoint()).toMatchObject({ key: KEY });
  });

  it('keep a key that is set at the same moment as something else', async () => {
    const settings = open();
    await settings.change(wanted);
    await Promise.all([
      settings.change(withKey(KEY)),
      settings.change({ ...wanted, interruptAt150s: false }),
      settings.change({ ...wanted, confidentialTerms: [] }),
    ]);
    expect(await settings.endpoint()).toMatchObject({ key: KEY });
    expect(await settings.read()).toMatchObject({ interruptAt150s: true, confidentialTerms: [] });
  });

  it('are whole, however many are set at once', async () => {
    const settings = open();
    const all = Array.from({ length: 20 }, (_, i) => ({
      ...wanted,
      confidentialTerms: Array(i).fill(`term ${i}`),
    }));
    await Promise.all(all.map((change) => settings.change(change)));
    const { confidentialTerms } = await settings.read();
    expect(new Set(confidentialTerms).size).toBeLessThanOrEqual(1);
    expect(warnings).toBe(0);
  });
});

describe('the settings over HTTP', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.close());

  it('are read and set, and the key is in no reply and no log line', async () => {
    const replies = [await test.app.inject('/api/settings')];
    const put = (payload: object) => test.app.inject({ method: 'PUT', url: '/api/settings', payload });
    replies.push(await put(withKey(KEY)), await test.app.inject('/api/settings'));
    expect(replies.map((reply) => settingsSchema.parse(reply.json()).transcription.hasKey)).toEqual([
      false,
      true,
      true,
    ]);
    replies.push(
      await put(withKey(KEY, { baseUrl: 'file:///etc/passwd' })),
      await put(withKey(KEY, { by: 'x' })),
      await put(withKey(KEY, { baseUrl: `https://me:${KEY}@one.example/v1` })),
      await put({
        ...wanted,
        model: { provider: 'openai-compatible', name: 'x', deadlineSeconds: 9, key: KEY },
      }),
    );
    for (const reply of replies.slice(3)) expect(reply.json().code).toBe('invalid_request');
    for (const reply of replies) expect(reply.body).not.toContain(KEY);
    expect(test.logLines.join('')).not.toContain(KEY);
  });
});
