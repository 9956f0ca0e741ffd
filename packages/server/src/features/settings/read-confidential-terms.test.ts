import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfidentialTerms } from './read-confidential-terms.ts';
import { settingsFile } from './settings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-terms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = {
  transcription: { by: 'page' as const, alwaysConsent: false },
  confidentialTerms: ['Falcon', 'Acme'],
  interruptAt150s: false,
};
const path = () => join(folder, 'settings.json');

describe('the confidential terms of a data directory', () => {
  it('are those that were set, and none where nothing was', async () => {
    expect(await readConfidentialTerms(folder)).toEqual([]);
    await settingsFile(path(), () => {}).change(() => settings);
    expect(await readConfidentialTerms(folder)).toEqual(['Falcon', 'Acme']);
  });

  it('are not taken for none where the file is damaged, or was and lies beside', async () => {
    writeFileSync(path(), '{"confidentialTerms": ["Falc');
    const damaged = { code: 'settings_damaged', message: expect.stringContaining('is damaged') };
    await expect(readConfidentialTerms(folder)).rejects.toMatchObject(damaged);
    renameSync(path(), `${path()}.damaged`);
    await expect(readConfidentialTerms(folder)).rejects.toMatchObject({ code: 'settings_damaged' });
    writeFileSync(path(), JSON.stringify(settings));
    await expect(readConfidentialTerms(folder)).rejects.toMatchObject({ code: 'settings_damaged' });
  });
});
