import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerListSchema } from '@sounding/core/contract';
import { readConfig, startServer } from '@sounding/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWER } from '../testing/answers.ts';
import { runBin } from '../testing/run-bin.ts';
import { startBin } from '../testing/start-bin.ts';

let folder = '';
let data = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-ask-'));
  data = join(folder, 'data');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function listAt(url: string) {
  return answerListSchema.parse(await (await fetch(`${url}/api/answers`)).json()).items;
}

describe('sounding ask, with an answer piped in', () => {
  it('shows the question, the answer with its quotes, the report, and keeps it: once, however often it is sent', async () => {
    const words = ['ask', 'proud-system', '--data', data];
    const first = await runBin(words, { stdin: ANSWER });
    expect({ stderr: first.stderr, exitCode: first.exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(first.stdout).toMatch(/^ {2}Walk me through/);
    expect(first.stdout).toMatch(/\nYour answer\n {2}⟦The billing/);
    expect(first.stdout).toMatch(/\nPoints\n/);
    expect(first.stdout.endsWith(`\nKept in ${data}.\n`)).toBe(true);
    expect(await runBin(words, { stdin: ANSWER })).toEqual(first);
    const server = await startServer(readConfig({ data, port: 0 }, {}));
    const items = await listAt(server.url);
    await server.close();
    expect(items).toEqual([expect.objectContaining({ mode: 'typed', words: 117 })]);
  });

  it('keeps by the server that holds the data directory, and says where the page shows it', async () => {
    const { url, child, ended } = await startBin(['--port', '0', '--data', data]);
    const words = [
      'ask',
      'Why did we take that queue, and not the other?',
      '--kind',
      'story',
      '--data',
      data,
    ];
    const { stdout, exitCode } = await runBin(words, { stdin: ANSWER });
    await runBin(words, { stdin: ANSWER });
    const items = await listAt(url);
    child.kill('SIGTERM');
    await ended;
    expect(exitCode).toBe(0);
    expect(items).toEqual([expect.objectContaining({ question: { text: words[1], kind: 'story' } })]);
    expect(stdout.endsWith(`\nKept at ${url}/answers/${items[0]?.id}.\n`)).toBe(true);
  });

  it('does not believe the note of a server that was killed', async () => {
    const killed = await startBin(['--port', '0', '--data', data]);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const { stdout } = await runBin(['ask', 'proud-system', '--data', data], { stdin: ANSWER });
    expect(stdout.endsWith(`\nKept in ${data}.\n`)).toBe(true);
  });

  it('keeps nothing with --no-keep', async () => {
    const { stdout, exitCode } = await runBin(['ask', 'proud-system', '--no-keep', '--data', data], {
      stdin: ANSWER,
    });
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('Kept');
    expect(existsSync(data)).toBe(false);
  });

  it('judges for another level when asked, and says what the kept one is judged for', async () => {
    const { stdout } = await runBin(['ask', 'proud-system', '--level', 'manager', '--data', data], {
      stdin: ANSWER,
    });
    expect(stdout).toContain('for an engineering manager');
    expect(stdout).toMatch(/Kept in .* It is judged there for the level senior by sounding-local/);
  });

  it('makes what is in the texts safe to show', async () => {
    const { stdout } = await runBin(['ask', 'Why \u001B[2J that one?', '--no-keep'], {
      stdin: `\u001B[31m${ANSWER}`,
    });
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain('Why \uFFFD[2J that one?');
  });

  it.each([
    ['', 'the answer is empty'],
    ['We used Kafka.', 'the answer is too short to judge; a few whole sentences are needed'],
  ])('leaves with 3 where %j cannot be judged', async (stdin, words) => {
    const { stdout, stderr, exitCode } = await runBin(['ask', 'proud-system', '--no-keep'], { stdin });
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: '',
      stderr: `sounding: not scored: ${words}\n`,
      exitCode: 3,
    });
  });

  it('shows its feedback although the answer cannot be kept', async () => {
    await writeFile(data, 'a file');
    const { stdout, stderr, exitCode } = await runBin(['ask', 'proud-system', '--data', data], {
      stdin: ANSWER,
    });
    expect(stdout).toContain('Points');
    expect(stderr).toMatch(/^sounding: .*data.*\n$/);
    expect(exitCode).toBe(1);
  });
});

describe('sounding ask, choosing the question', () => {
  it('lists them, narrowed by words and kind', async () => {
    const all = (await runBin(['ask', '--list'])).stdout.trimEnd().split('\n');
    expect(all[0]).toMatch(/^proud-system +Walk me through/);
    const some = (await runBin(['ask', '--list', '--kind', 'debug'])).stdout.trimEnd().split('\n');
    expect(some.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(some.length).toBeLessThan(all.length);
    expect((await runBin(['ask', '--list', '--search', 'database'])).stdout).toMatch(/^database-choice /);
  });

  it('answers the best match of a search, and the same one for the same seed', async () => {
    const found = await runBin(['ask', '--search', 'database', '--no-keep'], { stdin: ANSWER });
    expect(found.stdout).toContain('database-choice, story');
    const seeded = () => runBin(['ask', '--seed', '5', '--no-keep'], { stdin: ANSWER });
    expect(await seeded()).toEqual(await seeded());
  });

  it.each([
    [['ask'], 'say which question is answered: its id or its words (sounding ask --list shows them)'],
    [
      ['ask', 'databse-choice'],
      'there is no question with the id databse-choice; did you mean database-choice?',
    ],
    [
      ['ask', 'turbfan'],
      'there is no question with the id turbfan; did you mean turbofan? (sounding ask --list shows them)',
    ],
    [
      ['ask', 'proud-system', 'answer.txt'],
      "one question at a time: what is answer.txt? (quote a question's words, pipe an answer in)",
    ],
    [
      ['ask', '--kind', 'stroy'],
      '--kind is one of story, knowledge, debug, not "stroy"; did you mean story?',
    ],
    [['ask', '--seed', 'x'], '--seed is a whole number of at most 15 digits, not "x"'],
    [['ask', 'turbofan', '--random'], '--random finds a question; leave it out, or leave "turbofan" out'],
    [['ask', '--no-kep'], 'unknown option --no-kep; did you mean --no-keep?'],
    [['aks'], 'unknown command aks; did you mean ask? (sounding --help lists them)'],
  ])('refuses %j', async (words, message) => {
    expect(await runBin(words, { stdin: ANSWER })).toMatchObject({
      stdout: '',
      stderr: `sounding: ${message}\n`,
      exitCode: 2,
    });
  });

  it('says that no question has the words', async () => {
    const { stderr, exitCode } = await runBin(['ask', '--search', 'zeppelin']);
    expect(stderr).toBe(
      'sounding: no question has the words "zeppelin"; sounding ask --list shows what there is\n',
    );
    expect(exitCode).toBe(1);
  });
});
