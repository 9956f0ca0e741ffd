import { describe, expect, it } from 'vitest';
import { readable } from './readable.ts';

describe('readable', () => {
  it('breaks the lines of texts, and leaves what only looks like a line break', () => {
    const body = JSON.stringify({ messages: [{ content: 'He said "no".\nIn C:\\new there was none.' }] });
    const lines = readable(body).split('\n');
    expect(lines).toContain('      "content": "He said "no".');
    expect(lines).toContain('In C:\\new there was none."');
  });

  it('leaves what is no JSON as it is', () => {
    expect(readable('{"half":')).toBe('{"half":');
  });
});
