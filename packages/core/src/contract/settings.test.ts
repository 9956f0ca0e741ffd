import { describe, expect, it } from 'vitest';
import { changeSettingsSchema } from './settings.ts';

function accepts(baseUrl: string): boolean {
  return changeSettingsSchema.safeParse({
    transcription: { by: 'endpoint', baseUrl, alwaysConsent: false },
    confidentialTerms: [],
    interruptAt150s: false,
  }).success;
}

function modelAccepted(model: object): boolean {
  return changeSettingsSchema.shape.model.safeParse({
    ...{ provider: 'openai-compatible', name: 'm', baseUrl: 'https://one.example/v1', deadlineSeconds: 20 },
    ...model,
  }).success;
}

describe('a model', () => {
  it('has an address without query and fragment, where a key would be shown', () => {
    expect(modelAccepted({})).toBe(true);
    for (const more of ['?key=AIza', '?', '#x']) {
      expect([more, modelAccepted({ baseUrl: `https://one.example/v1${more}` })]).toEqual([more, false]);
    }
  });

  it('has a key that a header takes, and none by plain http to another machine', () => {
    const { data } = changeSettingsSchema.shape.model.safeParse({
      ...{ provider: 'anthropic', name: 'm', deadlineSeconds: 20, key: ' sk-abc\n' },
    });
    expect(data?.key).toBe('sk-abc');
    for (const key of ['sk-…abc', 'sk-a\nb', '“sk-abc”'])
      expect([key, modelAccepted({ key })]).toEqual([key, false]);
    const baseUrl = 'http://models.example.com/v1';
    expect(modelAccepted({ baseUrl, key: 'sk-abc' })).toBe(false);
    expect(modelAccepted({ baseUrl, key: '' })).toBe(true);
    expect(modelAccepted({ baseUrl: 'http://127.0.0.1:11434/v1', key: 'sk-abc' })).toBe(true);
  });
});

describe('the address of an endpoint', () => {
  it('is one of the web, of any host, port and path', () => {
    for (const url of [
      'https://one.example/v1',
      'http://127.0.0.1:8000/v1/',
      'http://[::1]:8000',
      'https://one.example/v1?api-version=2024',
      'https://one.example/@team/v1?user=a@b',
    ]) {
      expect([url, accepts(url)]).toEqual([url, true]);
    }
    for (const url of ['file:///etc/passwd', 'one.example', 'javascript:alert(1)', '']) {
      expect([url, accepts(url)]).toEqual([url, false]);
    }
  });

  it('holds no user and no password, since it is shown', () => {
    for (const url of [
      'http://user:pass@one.example/v1',
      'https://token@one.example',
      'https:user:pass@one.example',
      'https:\\\\user:pass@one.example',
      'https:/\t/user:pass@one.example',
      'https://@one.example',
    ]) {
      expect([url, accepts(url)]).toEqual([url, false]);
    }
  });
});
