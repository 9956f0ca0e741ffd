import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIMENSIONS } from '@sounding/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBin } from '../testing/run-bin.ts';

/** The rated answers of the checkout, which the lab measures on. */
const GOLD = new URL('../../../../lab/gold/', import.meta.url);
let folder = '';
const file = (name: string) => join(folder, name);
const readGold = async <Line>(name: string): Promise<Line[]> =>
  (await readFile(new URL(name, GOLD), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const writeLines = (name: string, lines: readonly object[]) =>
  writeFile(file(name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

interface Rating {
  readonly id: string;
  readonly rater: string;
  readonly overall: number;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-eval-'));
  await writeFile(file('half.jsonl'), '{"id": "w1-001"}\n{"id": \n');
  await writeLines('stray.jsonl', [{ id: 'w9-999', rater: 'panel', points: {}, overall: 3 }]);
  await writeLines('taken.jsonl', [{ id: 'w1-001', rater: 'r1', points: {}, overall: 3 }]);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe.concurrent('sounding eval, asked in vain', () => {
  it('explains itself on standard output', async () => {
    const { stdout, stderr, exitCode } = await runBin(['eval', '--help']);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    for (const option of [
      '--ratings FILE',
      '--assessments FILE',
      '--quick',
      '--engine model',
      '--out FILE',
    ]) {
      expect(stdout).toContain(option);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it.each([
    ['an unknown option', ['--qiuck'], '--qiuck'],
    ['an engine that there is not', ['--engine', 'modle'], '"modle"'],
    ['what only a model needs', ['--yes'], '--yes'],
  ])('leaves with 2 and one line that names %s', async (_, words, named) => {
    const { stdout, stderr, exitCode } = await runBin(['eval', ...words]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(/^eval: [^\n]*\n$/);
    expect(stderr).toContain(named);
  });

  it.each([
    ['ratings of what is no gold answer', ['--ratings', 'stray.jsonl'], ['stray.jsonl', 'w9-999', 'panel']],
    ['ratings by a name that is taken', ['--ratings', 'taken.jsonl'], ['taken.jsonl', 'w1-001', 'r1']],
    ['ratings with half a line', ['--ratings', 'half.jsonl'], ['half.jsonl, line 2: not JSON']],
    ['assessments that are not there', ['--assessments', 'no.jsonl'], ['no.jsonl cannot be read']],
  ])('leaves with 1 and one line on %s, and writes nothing', async (_, words, named) => {
    const out = `${words[1]}.md`;
    const { stdout, stderr, exitCode } = await runBin(['eval', ...words, '--out', out], { cwd: folder });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^eval: [^\n]*\n$/);
    for (const name of named) expect(stderr).toContain(name);
    expect(existsSync(file(out))).toBe(false);
  });
});

describe('sounding eval --assessments', () => {
  /** The rows of the first table below a heading, by their first cells. */
  const rowsOf = (report: string, heading: string): Map<string, string[]> => {
    const part = report.split(/^## /m).find((p) => p.startsWith(`${heading}\n`)) ?? '';
    const lines = part.split('\n').filter((line) => line.startsWith('| '));
    return new Map(
      lines.map((line) => {
        const [name, ...cells] = line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return [name ?? '', cells];
      }),
    );
  };
  let scored: string[] = [];
  let ratings: Rating[] = [];

  beforeAll(async () => {
    const answers = await readGold<{ id: string; seconds: number | null }>('gold-answers-dev.jsonl');
    await writeLines('answers.jsonl', answers);
    const { stdout, stderr, exitCode } = await runBin(['score', '--jsonl', file('answers.jsonl')]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    await writeFile(file('assessments.jsonl'), stdout);
    scored = stdout.trim().split('\n');
    ratings = (await readGold<Rating>('gold-ratings-dev.jsonl')).filter((r) => r.rater === 'r1');
  });

  it('reports on what another command scored, with further ratings in a part of their own', async () => {
    await writeLines(
      'panel.jsonl',
      ratings.map((r) => ({ ...r, rater: 'panel' })),
    );
    const words = ['--assessments', 'assessments.jsonl', '--ratings', 'panel.jsonl', '--out', 'report.md'];
    const { stdout, stderr, exitCode } = await runBin(['eval', ...words], { cwd: folder });
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: '',
      stderr: 'eval: wrote report.md\n',
      exitCode: 0,
    });
    const report = await readFile(file('report.md'), 'utf8');
    expect(report).toContain('No person has rated these answers.');
    expect(report).toContain(`${scored.length} answers by 7 writers`);
    const byDimension = rowsOf(report, 'By dimension');
    const byPanel = rowsOf(report, 'Agreement with panel');
    // The panel says what the first rater says, so we agree with both alike.
    for (const subject of [...DIMENSIONS, 'overall']) {
      expect([subject, byPanel.get(subject)]).toEqual([subject, byDimension.get(subject)?.slice(0, 5)]);
    }
    expect(byDimension.get('overall')?.[0]).toBe(String(ratings.length));
    expect(report).not.toContain('NaN');
  });

  it('names the first answer that was not assessed', async () => {
    await writeFile(file('few.jsonl'), `${scored.slice(0, 3).join('\n')}\n`);
    const words = ['--assessments', 'few.jsonl', '--out', 'few.md'];
    const { stderr, exitCode } = await runBin(['eval', ...words], { cwd: folder });
    const fourth = (JSON.parse(scored[3] ?? '{}') as Rating).id;
    expect({ stderr, exitCode }).toEqual({
      stderr: `eval: there is no assessment of ${fourth}\n`,
      exitCode: 1,
    });
    expect(existsSync(file('few.md'))).toBe(false);
  });
});
