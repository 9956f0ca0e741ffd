import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLoopback, modelAddress, modelOrigin, readModelName } from './model-settings.ts';

describe('a model as settings name it', () => {
  it('is a provider and a name, which may hold colons itself', () => {
    expect(readModelName('anthropic:claude-x')).toEqual({ provider: 'anthropic', name: 'claude-x' });
    expect(readModelName(' openai-compatible:qwen3:8b ')).toEqual({
      provider: 'openai-compatible',
      name: 'qwen3:8b',
    });
    for (const text of ['', 'claude-x', 'anthropic:', 'anthropic: ', 'elsewhere:model', ':model']) {
      expect(readModelName(text)).toBeUndefined();
    }
  });

  it('is read back from how it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('anthropic', 'openai-compatible'),
        fc.string({ minLength: 1 }),
        (p, text) => {
          const name = text.trim();
          fc.pre(name !== '');
          expect(readModelName(`${p}:${name}`)).toEqual({ provider: p, name });
        },
      ),
    );
  });

  it('is asked at its own address, at the one that is set, or not at all', () => {
    expect(modelOrigin({ provider: 'anthropic' })).toBe('https://api.anthropic.com');
    expect(modelOrigin({ provider: 'openai-compatible', baseUrl: 'http://localhost:11434/v1' })).toBe(
      'http://localhost:11434',
    );
    const withMore = ['https://host/v1?key=sesame', 'https://host/v1#sesame', 'https://host/v1?'];
    for (const baseUrl of [
      '',
      'host/v1',
      'mailto:x',
      'file:///etc',
      'http://user:sesame@host/v1',
      ...withMore,
    ]) {
      expect([baseUrl, modelOrigin({ provider: 'openai-compatible', baseUrl })]).toEqual([baseUrl, '']);
    }
    expect(modelOrigin({ provider: 'openai-compatible' })).toBe('');
  });

  it('is agreed to by its whole address, however that is written', () => {
    const provider = 'openai-compatible';
    expect(modelAddress({ provider: 'anthropic' })).toBe('https://api.anthropic.com/v1');
    for (const baseUrl of ['https://host/a/v1', 'https://host/a/v1/', 'HTTPS://HOST:443/a/v1//']) {
      expect(modelAddress({ provider, baseUrl })).toBe('https://host/a/v1');
    }
    expect(modelAddress({ provider, baseUrl: 'https://host/b/v1' })).not.toBe('https://host/a/v1');
    expect(modelAddress({ provider, baseUrl: 'host/v1' })).toBe('');
  });

  it('is told apart from one elsewhere', () => {
    for (const origin of [
      'http://localhost:1',
      'http://127.0.0.1',
      'http://127.9.9.9:1',
      'http://[::1]:8080',
      'http://my.localhost',
    ]) {
      expect([origin, isLoopback(origin)]).toEqual([origin, true]);
    }
    for (const origin of [
      'https://api.anthropic.com',
      'http://localhost.example.org',
      'http://127.0.0.1.example.org',
      'http://10.0.0.1',
      '',
      'nonsense',
    ]) {
      expect([origin, isLoopback(origin)]).toEqual([origin, false]);
    }
  });
});
