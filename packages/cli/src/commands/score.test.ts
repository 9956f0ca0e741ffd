import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentSchema, MAX_ANSWER_UNITS, MAX_QUESTION_UNITS, MAX_SECONDS } from '@sounding/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER } from '../testing/answers.ts';
import { runBin } from '../testing/run-bin.ts';

const ESCAPE = '\u001B';
let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-cli-'));
  await writeFile(file('answer.md'), ANSWER);
  await writeFile(file('binary'), Buffer.from([0x50, 0x4b, 0, 1, 2]));
  await writeFile(file('latin1.txt'), Buffer.from('caf\xE9 au lait', 'latin1'));
  await writeFile(file('empty.md'), ' \n');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('sounding score, as a report', () => {
  it('gives advice first, then points with quotes, the vote and the delivery, in narrow lines', async () => {
    const { stdout, stderr, exitCode } = await runBin(['score', file('answer.md'), '--seconds', '45']);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const order = [
      'Fix first',
      '1. ',
      '\nAn interviewer would ask next\n  1. ',
      '\nPoints',
      '\n  constraints',
      '\nOverall',
      'Delivery',
    ].map((word) => stdout.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
    expect(stdout).toMatch(/^ {2}numbers +[●○]{3} [0-3]\/3 {2}“/m);
    expect(stdout).toContain('45 s');
    expect(stdout).not.toContain(ESCAPE);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('reads standard input, named - or not at all', async () => {
    const fromFile = await runBin(['score', file('answer.md')]);
    expect(await runBin(['score'], { stdin: ANSWER })).toEqual(fromFile);
    expect(await runBin(['score', '-'], { stdin: `\uFEFF${ANSWER}` })).toEqual(fromFile);
  });

  it('uses colours when told to, and the words are the same without them', async () => {
    const colored = await runBin(['score', '--color', file('answer.md')]);
    const plain = await runBin(['score', '--color', '--no-color', file('answer.md')]);
    expect(colored.stdout).toContain(`${ESCAPE}[4m“`);
    expect(plain.stdout).not.toContain(ESCAPE);
    expect(colored.stdout.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain.stdout);
  });

  it('shows an answer with escape sequences without obeying them', async () => {
    const { stdout, exitCode } = await runBin(['score'], {
      stdin: ANSWER.replaceAll('we ', `we ${ESCAPE}[31m `),
    });
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain(ESCAPE);
  });
});

describe('sounding score --json', () => {
  it('gives the assessment, its quotes cut from the text, the same at every run', async () => {
    const words = [
      'score',
      '--json',
      '--question',
      'Why that design?',
      '--level',
      'staff',
      file('answer.md'),
    ];
    const { stdout, exitCode } = await runBin(words);
    const assessment = assessmentSchema.parse(JSON.parse(stdout));
    expect({ exitCode, status: assessment.status, level: assessment.level }).toEqual({
      exitCode: 0,
      status: 'ok',
      level: 'staff',
    });
    const evidence = Object.values(assessment.dimensions).flatMap((dimension) => dimension.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(ANSWER.slice(start, end)).toBe(quote);
    expect((await runBin(words)).stdout).toBe(stdout);
  });

  it('knows a starter question by its id and by its words', async () => {
    const byId = await runBin(['score', '--json', '--question', 'database-choice', file('answer.md')]);
    const byWords = await runBin([
      'score',
      '--json',
      '--question',
      'why did you choose the database behind your last project',
      file('answer.md'),
    ]);
    expect(byId.exitCode).toBe(0);
    expect(byWords.stdout).toBe(byId.stdout);
  });

  it('leaves with 3 and the reason when the answer cannot be judged', async () => {
    const { stdout, stderr, exitCode } = await runBin(['score', '--json'], { stdin: 'It depends.' });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'not_assessed', reason: 'too_short', overall: null });
    expect(stderr).toMatch(/^sounding: not scored: .*too short.*\n$/);
    expect(exitCode).toBe(3);
  });
});

describe('sounding score, asked in vain', () => {
  it.each([
    ['a missing file', ['nowhere.md'], 1, 'cannot read nowhere.md: there is no such file'],
    ['an empty name', [''], 1, 'cannot read "": there is no such file'],
    ['a directory', ['.'], 1, 'cannot read .: it is a directory'],
    ['a directory as a stream', ['--jsonl', '.'], 1, 'cannot read .: it is a directory'],
    ['a binary file', ['binary'], 1, 'binary is not a text: it has NUL bytes'],
    [
      'a text that is not UTF-8',
      ['latin1.txt'],
      1,
      'latin1.txt is not UTF-8 text; save it as UTF-8 and try again',
    ],
    ['an empty answer', ['empty.md'], 3, 'not scored: the answer is empty'],
    ['two files', ['a', 'b'], 2, "one file at a time: what is b? (quote a question's words)"],
    ['an unknown option', ['--jsno'], 2, 'unknown option --jsno; did you mean --json?'],
    ['two forms', ['--json', '--jsonl'], 2, '--json is for one answer and --jsonl for many; choose one'],
    [
      'a stream with one question',
      ['--jsonl', '--question', 'Why?'],
      2,
      'with --jsonl each line says its own question; leave --question out',
    ],
    [
      'a kind that there is not',
      ['--kind', 'stroy'],
      2,
      '--kind is one of story, knowledge, debug, not "stroy"; did you mean story?',
    ],
    ['seconds below zero', ['--seconds=-1'], 2, `--seconds is a number from 0 to ${MAX_SECONDS}, not "-1"`],
    [
      'more seconds than a day has',
      ['--seconds', String(MAX_SECONDS + 1)],
      2,
      `--seconds is a number from 0 to ${MAX_SECONDS}, not "${MAX_SECONDS + 1}"`,
    ],
    [
      'an id that there is not',
      ['--question', 'database-choise'],
      2,
      'there is no question with the id database-choise; did you mean database-choice?',
    ],
    [
      'a question without end',
      ['--question', 'x'.repeat(MAX_QUESTION_UNITS + 1)],
      2,
      `the question is too long: at most ${MAX_QUESTION_UNITS} characters are read`,
    ],
  ])('says in one line what is wrong with %s', async (_, words, code, message) => {
    const { stdout, stderr, exitCode } = await runBin(['score', ...words], { cwd: folder });
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: '',
      stderr: `sounding: ${message}\n`,
      exitCode: code,
    });
  });

  it('reads no further than the longest answer', async () => {
    const tooLong = await runBin(['score'], { stdin: 'a'.repeat(MAX_ANSWER_UNITS + 1) });
    expect(tooLong).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`at most ${MAX_ANSWER_UNITS} characters`),
    });
    const justFits = await runBin(['score'], { stdin: 'a'.repeat(MAX_ANSWER_UNITS) });
    expect(justFits.exitCode).toBe(3);
  });
});
