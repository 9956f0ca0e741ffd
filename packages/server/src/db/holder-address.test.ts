import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderAddress } from './holder-address.ts';
import { lockDirectory } from './lock.ts';

const STARTED = '2026-01-01T00:00:00.000Z';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('where the holder of a data directory serves', () => {
  it('is known from its announcement until it lets go', () => {
    expect(holderAddress(folder)).toBeUndefined();
    const lock = lockDirectory(folder, STARTED);
    expect(holderAddress(folder)).toBeUndefined();
    lock.announce('http://127.0.0.1:4711');
    expect(holderAddress(folder)).toBe('http://127.0.0.1:4711');
    lock.release();
    expect(holderAddress(folder)).toBeUndefined();
  });

  it.each([
    '',
    '[]',
    '{"pid":1}',
    ...['file:///etc/passwd', 'nowhere', 'http://', 7].map(noteOf),
  ])('is not known from the note %j', (note) => {
    writeFileSync(join(folder, 'holder.json'), note);
    expect(holderAddress(folder)).toBeUndefined();
  });
});

function noteOf(address: unknown): string {
  return JSON.stringify({ pid: 1, startedAt: STARTED, address });
}
