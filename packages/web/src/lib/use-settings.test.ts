import { changeSettingsSchema, type Settings } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withChanges } from './use-settings.ts';

const kept: Settings = {
  transcription: {
    by: 'endpoint',
    baseUrl: 'http://127.0.0.1:8000/v1',
    model: 'small',
    hasKey: true,
    alwaysConsent: true,
  },
  confidentialTerms: ['Acme'],
  interruptAt150s: true,
  revision: 7,
};

describe('withChanges', () => {
  it('changes what is named and leaves the rest', () => {
    expect(withChanges(kept, { transcription: { by: 'page' } })).toEqual({
      transcription: { by: 'page', baseUrl: 'http://127.0.0.1:8000/v1', model: 'small', alwaysConsent: true },
      confidentialTerms: ['Acme'],
      interruptAt150s: true,
      revision: 7,
    });
    expect(withChanges(kept, { confidentialTerms: [], interruptAt150s: false })).toMatchObject({
      confidentialTerms: [],
      interruptAt150s: false,
    });
  });

  it('holds a yes only for the recogniser and the address that were shown', () => {
    const asks = { ...kept, transcription: { ...kept.transcription, alwaysConsent: false } };
    const yes = { transcription: { alwaysConsent: true } };
    const consentOf = (consentTo: Settings['transcription']) =>
      withChanges(asks, { ...yes, consentTo }).transcription.alwaysConsent;
    expect(consentOf(asks.transcription)).toBe(true);
    expect(consentOf({ ...asks.transcription, baseUrl: 'http://127.0.0.1:9000/v1' })).toBe(false);
    expect(consentOf({ ...asks.transcription, by: 'browser' })).toBe(false);
  });

  it('takes a yes back wherever the settings have gone', () => {
    const changes = { transcription: { alwaysConsent: false }, consentTo: DEFAULT_SETTINGS.transcription };
    expect(withChanges(kept, changes).transcription.alwaysConsent).toBe(false);
  });

  it('sends a key only where it changes, an empty one to forget it', () => {
    expect(withChanges(kept, {}).transcription).not.toHaveProperty('key');
    expect(withChanges(kept, { transcription: { key: '' } }).transcription.key).toBe('');
  });

  it('takes an emptied address or model away', () => {
    const { transcription } = withChanges(kept, { transcription: { baseUrl: ' ', model: '' } });
    expect(transcription).not.toHaveProperty('baseUrl');
    expect(transcription).not.toHaveProperty('model');
  });

  it('sends a model only where it changes, and null for none', () => {
    const model = { provider: 'anthropic', name: 'm', deadlineSeconds: 20 } as const;
    const set = { ...kept, model: { ...model, hasKey: true, agreed: true } };
    expect(withChanges(set, { confidentialTerms: [] })).not.toHaveProperty('model');
    expect(withChanges(set, { model: null })).toHaveProperty('model', null);
    expect(withChanges(kept, { model }).model).toEqual(model);
    expect(changeSettingsSchema.safeParse(withChanges(kept, { model })).success).toBe(true);
  });

  it('makes what the contract takes', () => {
    expect(changeSettingsSchema.parse(withChanges(kept, {}))).toEqual(withChanges(kept, {}));
    expect(changeSettingsSchema.safeParse(withChanges(DEFAULT_SETTINGS, {})).success).toBe(true);
  });
});
