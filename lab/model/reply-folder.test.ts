import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replyFolder } from './reply-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-replies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of replies', () => {
  it('gives back what was kept, and takes a file that is no reply for none', async () => {
    const replies = replyFolder(join(folder, 'new'));
    expect(replies.has('a')).toBe(false);
    expect(await replies.get('a')).toBeUndefined();
    const reply = { text: '{"dimensions": {}}', usage: { inputTokens: 3 } };
    await replies.put('a', reply);
    expect(replies.has('a')).toBe(true);
    expect(await replies.get('a')).toEqual(reply);
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.json']);
    for (const damaged of ['', '{"text"', '[]', '{"text": 1}']) {
      writeFileSync(join(folder, 'new', 'b.json'), damaged);
      expect(await replies.get('b')).toBeUndefined();
    }
  });
});
