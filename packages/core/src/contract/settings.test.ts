import { describe, expect, it } from 'vitest';
import { changeSettingsSchema } from './settings.ts';

function accepts(baseUrl: string): boolean {
  return changeSettingsSchema.safeParse({
    transcription: { by: 'endpoint', baseUrl, alwaysConsent: false },
    confidentialTerms: [],
    interruptAt150s: false,
  }).success;
}

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
