import { describe, expect, it } from 'vitest';
import { isPossibleKey, isReadableOnTheWay } from './keys.ts';

describe('a key', () => {
  it('has signs that a header takes, and no others', () => {
    for (const key of ['', 'sk-abc_1.2/3+4==', '~!']) expect([key, isPossibleKey(key)]).toEqual([key, true]);
    for (const key of ['sk-…abc', 'sk-abc\u200b', 'sk-a\nb', 'sk a', '“sk-abc”', 'sk-abc\n']) {
      expect([key, isPossibleKey(key)]).toEqual([key, false]);
    }
  });

  it('is readable on the way to another machine by plain http alone', () => {
    for (const address of [
      'http://models.example.com/v1',
      'HTTP://10.0.0.1:8000',
      'http:models.example',
      'http:\\\\models.example',
      'http://127.0.0.1.example.org/v1',
      'http://localhost.example.org',
      'http://user@127.0.0.1/v1',
      'http://127.0.0.1@models.example/v1',
      'http://localhost:80@models.example',
    ]) {
      expect([address, isReadableOnTheWay(address)]).toEqual([address, true]);
    }
    for (const address of [
      'https://models.example.com/v1',
      'http://127.0.0.1:11434/v1',
      'http://localhost',
      'http://my.localhost:8080/v1',
      'http://[::1]:8080/v1',
    ]) {
      expect([address, isReadableOnTheWay(address)]).toEqual([address, false]);
    }
  });
});
