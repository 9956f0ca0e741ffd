import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ANSWER, lineOf } from '../testing/answers.ts';
import { BIN, runBin } from '../testing/run-bin.ts';
import { MAX_LINE_BYTES } from './score-stream.ts';

const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('sounding score --jsonl', () => {
  it('answers line by line, in order, past the bad ones, and leaves with 1', async () => {
    const overLong = lineOf('long', 'word '.repeat(MAX_LINE_BYTES / 4));
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${lineOf('first')}\r\n\n`),
      Buffer.from('{"id": "cut\n'),
      Buffer.from(`${lineOf(2, 'Too short.')}\n   \n`),
      Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]),
      Buffer.from(`${overLong}\n{"id": "no text"}\n${lineOf('last')}`),
    ]);
    const { stdout, stderr, exitCode } = await runBin(['score', '--jsonl'], { stdin: input });
    expect(parsed(stdout)).toEqual([
      expect.objectContaining({ id: 'first', status: 'ok' }),
      { line: 3, error: expect.stringMatching(/^not JSON/) },
      expect.objectContaining({ id: 2, status: 'not_assessed' }),
      { line: 6, error: 'the line is not UTF-8' },
      { line: 7, error: `the line is longer than ${MAX_LINE_BYTES} bytes` },
      { id: 'no text', line: 8, error: 'text is missing' },
      expect.objectContaining({ id: 'last', status: 'ok' }),
    ]);
    expect(stderr).toMatch(/^sounding: 4 lines of standard input failed; the first is line 3: not JSON.*\n$/);
    expect(exitCode).toBe(1);
  });

  it('leaves with 0 and silence when every line was read, or there was none', async () => {
    const good = await runBin(['score', '--jsonl', '-'], { stdin: `${lineOf(1)}\n${lineOf(2, '')}\n` });
    expect(good).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runBin(['score', '--jsonl'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('judges for the level that was asked for', async () => {
    const { stdout } = await runBin(['score', '--jsonl', '--level', 'principal'], { stdin: lineOf(1) });
    expect(parsed(stdout)).toMatchObject([{ level: 'principal' }]);
  });

  it('keeps thousands of lines in order before a slow reader, the same bytes each time', async () => {
    const count = 3000;
    const text = ANSWER.split('\n').slice(0, 2).join('\n');
    const input = Array.from({ length: count }, (_, i) => `${lineOf(i, text)}\n`).join('');
    const slow = spawn(process.execPath, [BIN, 'score', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    slow.stdin.end(input);
    const chunks: Buffer[] = [];
    for await (const chunk of slow.stdout) {
      chunks.push(chunk);
      await pause(1);
    }
    const slowly = Buffer.concat(chunks).toString();
    expect(parsed(slowly).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, i) => i));
    const again = await runBin(['score', '--jsonl'], { stdin: input });
    expect(again.stdout === slowly).toBe(true);
  });

  it('answers a line while the stream is still open', async () => {
    const child = spawn(process.execPath, [BIN, 'score', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(`${lineOf('now')}\n`);
    const [chunk] = await once(child.stdout, 'data');
    expect(String(chunk)).toContain('"id":"now"');
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [BIN, 'score', '--jsonl'], { stdio: 'pipe' });
    child.stdin.on('error', () => {});
    const complaints: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => complaints.push(data));
    child.stdin.end(`${lineOf(1)}\n`.repeat(500));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(Buffer.concat(complaints).toString()).toBe('');
  });
});
