import { changeSettingsSchema } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWebAddress } from './plain-web-address.ts';

const { baseUrl } = changeSettingsSchema.shape.transcription.shape;

describe('a plain web address', () => {
  it('is of the web, and holds neither user nor password', () => {
    expect(plainWebAddress('https://one.example/v1')?.href).toBe('https://one.example/v1');
    for (const address of ['', 'one.example', 'file:///etc/hosts', 'http://me:pass@host', 'https:me@host']) {
      expect([address, plainWebAddress(address)]).toEqual([address, undefined]);
    }
  });

  it('is whatever the contract lets a person set', () => {
    const parts = fc.constantFrom(
      'http',
      'https',
      ':',
      '//',
      '\\',
      '@',
      'me',
      'one.example',
      '/v1',
      '?',
      '#',
      '\t',
    );
    const address = fc.oneof(
      fc.webUrl(),
      fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(address, (text) => {
        if (baseUrl.safeParse(text).success) expect(plainWebAddress(text)).toBeDefined();
      }),
    );
  });
});
