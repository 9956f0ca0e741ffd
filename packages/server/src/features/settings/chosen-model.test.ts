import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelDefaults } from '@sounding/models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsStore } from './settings.ts';
import { settingsFile } from './settings-file.ts';

const KEY = 'sk-very-secret';
const wanted = {
  transcription: { by: 'page' as const, alwaysConsent: false },
  confidentialTerms: [],
  interruptAt150s: false,
};

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(models: ModelDefaults = { keys: new Map() }) {
  return settingsStore(
    settingsFile(path, () => {}),
    { transcription: {}, models },
  );
}

const claude = { provider: 'anthropic' as const, name: 'claude-x', deadlineSeconds: 20 };
const local = {
  ...{ provider: 'openai-compatible' as const, name: 'qwen3:8b', deadlineSeconds: 60 },
  baseUrl: 'http://127.0.0.1:11434/v1',
};
const anthropic = 'https://api.anthropic.com';

describe('the model that is set', () => {
  it('is none at first, then the environment’s, then the person’s own, until they want none', async () => {
    expect(await open().model()).toBeUndefined();
    expect(await open().read()).not.toHaveProperty('model');
    const settings = open({ model: local, keys: new Map([['http://127.0.0.1:11434', KEY]]) });
    expect(await settings.model()).toEqual({
      settings: { ...local, key: KEY },
      origin: 'http://127.0.0.1:11434',
      agreed: false,
    });
    await settings.change(wanted);
    expect((await settings.read()).model).toEqual({ ...local, hasKey: true, agreed: false });
    await settings.change({ ...wanted, model: claude });
    expect(await settings.model()).toEqual({ settings: claude, origin: anthropic, agreed: false });
    await settings.change(wanted);
    expect((await settings.read()).model).toMatchObject({ name: 'claude-x' });
    await settings.change({ ...wanted, model: null });
    expect(await settings.model()).toBeUndefined();
    await settings.change(wanted);
    expect(await settings.model()).toBeUndefined();
    expect(await settings.read()).not.toHaveProperty('model');
  });

  it('has a key that stays with the origin it was given for, and leaves for no reply', async () => {
    const settings = open();
    await settings.change({ ...wanted, model: { ...claude, key: KEY } });
    expect(JSON.stringify(await settings.read())).not.toContain(KEY);
    expect((await settings.read()).model?.hasKey).toBe(true);
    await settings.change({ ...wanted, model: { ...claude, name: 'claude-y' } });
    expect((await settings.model())?.settings.key).toBe(KEY);
    await settings.change({ ...wanted, model: { ...claude, baseUrl: 'https://two.example/v1' } });
    expect((await settings.model())?.settings).not.toHaveProperty('key');
    expect(readFileSync(path, 'utf8')).not.toContain(KEY);
    await settings.change({ ...wanted, model: { ...claude, key: KEY } });
    await settings.change({ ...wanted, model: { ...claude, key: '' } });
    expect((await settings.read()).model?.hasKey).toBe(false);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });

  it('uses a key of the environment for its own origin only, and not where it was forgotten on purpose', async () => {
    const settings = open({ keys: new Map([[anthropic, KEY]]) });
    await settings.change({ ...wanted, model: claude });
    expect((await settings.model())?.settings.key).toBe(KEY);
    for (const model of [
      local,
      { ...claude, baseUrl: 'https://api.anthropic.com.example/v1' },
      { ...claude, baseUrl: 'http://api.anthropic.com/v1' },
      { ...claude, key: '' },
    ]) {
      await settings.change({ ...wanted, model });
      expect((await settings.model())?.settings).not.toHaveProperty('key');
    }
  });

  it('is agreed to by what was shown, until provider, address or name is another', async () => {
    const settings = open();
    const shown = { provider: 'anthropic' as const, baseUrl: `${anthropic}/v1`, name: 'claude-x' };
    await expect(settings.agree(shown)).rejects.toMatchObject({ code: 'no_model' });
    await settings.change({ ...wanted, model: claude });
    for (const other of [
      { ...shown, name: 'claude-y' },
      { ...shown, baseUrl: 'https://two.example/v1' },
      { ...shown, baseUrl: `${anthropic}/other-tenant/v1` },
      { ...shown, provider: 'openai-compatible' as const },
    ]) {
      await expect(settings.agree(other)).rejects.toMatchObject({ code: 'model_changed' });
    }
    expect((await settings.model())?.agreed).toBe(false);
    await settings.agree(shown);
    expect((await open().model())?.agreed).toBe(true);
    await settings.change({ ...wanted, interruptAt150s: false });
    await settings.change({ ...wanted, model: { ...claude, deadlineSeconds: 99, key: KEY } });
    expect((await settings.read()).model).toMatchObject({ agreed: true, deadlineSeconds: 99 });
    for (const other of [
      { ...claude, name: 'claude-y' },
      { ...claude, baseUrl: 'https://two.example/v1' },
      { ...claude, baseUrl: `${anthropic}/other-tenant/v1` },
      { ...claude, provider: 'openai-compatible' as const, baseUrl: `${anthropic}/v1` },
      null,
    ]) {
      await settings.change({ ...wanted, model: other });
      expect((await settings.model())?.agreed ?? false).toBe(false);
      await settings.change({ ...wanted, model: claude });
      expect((await settings.model())?.agreed).toBe(false);
      await settings.agree(shown);
    }
  });

  it('is not agreed to while a term is away that was confidential at the time, or since', async () => {
    const settings = open();
    const agreed = async () => (await settings.model())?.agreed;
    const setTerms = (...confidentialTerms: string[]) => settings.change({ ...wanted, confidentialTerms });
    await settings.change({ ...wanted, model: claude, confidentialTerms: ['Falcon'] });
    await settings.agree({ provider: 'anthropic', baseUrl: `${anthropic}/v1`, name: 'claude-x' });
    await setTerms('Falcon', 'Acme');
    expect(await agreed()).toBe(true);
    await setTerms('Acme', ' FALCON ');
    expect(await agreed()).toBe(true);
    for (const fewer of [['Falcon'], ['Acme'], []]) {
      await setTerms(...fewer);
      expect([fewer, await agreed()]).toEqual([fewer, false]);
    }
    expect(readFileSync(path, 'utf8')).not.toMatch(/falcon|acme/i);
    await setTerms('Falcon', 'Acme');
    expect(await agreed()).toBe(true);
    await setTerms();
    await settings.agree({ provider: 'anthropic', baseUrl: `${anthropic}/v1`, name: 'claude-x' });
    expect(await agreed()).toBe(true);
  });

  it('is asked about anew where an earlier version kept the agreement', async () => {
    const settings = open();
    await settings.change({ ...wanted, model: claude });
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    const agreement = { provider: 'anthropic', origin: anthropic, name: 'claude-x' };
    writeFileSync(path, JSON.stringify({ ...kept, agreement }));
    expect(await open().model()).toMatchObject({ settings: claude, agreed: false });
    expect(await open().read()).not.toHaveProperty('damaged');
  });

  it('is not agreed to where the environment names another since', async () => {
    const first = open({ model: claude, keys: new Map() });
    await first.agree({ provider: 'anthropic', baseUrl: `${anthropic}/v1`, name: 'claude-x' });
    expect((await first.model())?.agreed).toBe(true);
    const second = open({ model: { ...claude, name: 'claude-y' }, keys: new Map() });
    expect((await second.model())?.agreed).toBe(false);
  });
});
