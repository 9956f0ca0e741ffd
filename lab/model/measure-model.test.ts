import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Dimension } from '@sounding/core';
import {
  type LoopbackProvider,
  type Material,
  startLoopbackProvider,
  type Turn,
} from '@sounding/models/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Labelled, readSet } from '../data/answers.ts';

const EVAL = fileURLToPath(new URL('../eval.ts', import.meta.url));
const GOLD = readSet('gold');
let provider: LoopbackProvider;
let folder = '';

beforeAll(async () => {
  provider = await startLoopbackProvider();
});
afterAll(() => provider.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-model-'));
  provider.play({ turns: [asRated] });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Replies as the first rater rated, with their quotes, or with how the answer begins where they gave none. */
const asRated: Turn = { kind: 'reply', says: ratedReply };

function ratedReply({ answer, question, dimensions }: Material): string {
  const found = GOLD.find((one) => isOf(one, answer, question));
  const rating = found?.ratings.r1 ?? expect.unreachable('an answer that nobody rated');
  const passage = answer.split(/\s+/).slice(0, 12).join(' ');
  const given = dimensions.map((name) => {
    const points = rating.points[name as Dimension];
    const quote = rating.quotes?.[name as Dimension] ?? passage;
    const quotes = points ? [{ quote, supports: points }] : [];
    return [name, { points, quotes, next: 'Say what it would have cost to be wrong.' }] as const;
  });
  return JSON.stringify({ dimensions: Object.fromEntries(given), overall: rating.overall, advice: [] });
}

function isOf({ answer: { text, question } }: Labelled, answer: string, asked: string): boolean {
  return question === asked && text.slice(0, 60) === answer.slice(0, 60);
}

/** Runs the lab as the command line does, with the loopback provider as its model. */
async function evaluate(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cache = ['--cache', join(folder, 'cache'), '--out', join(folder, 'report.md')];
  const child = spawn(process.execPath, [EVAL, '--engine', 'model', ...cache, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      SOUNDING_MODEL: 'openai-compatible:qwen3:8b',
      SOUNDING_MODEL_URL: provider.baseUrl,
      SOUNDING_MODEL_KEY: 'a-secret-key',
      ...env,
    },
  });
  const before = provider.requests.length;
  const ended = new Promise((resolve) => child.on('close', resolve));
  const said = await readAll(child.stderr);
  const report = join(folder, 'report.md');
  return {
    exitCode: await ended,
    said,
    sent: provider.requests.length - before,
    report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
  };
}

/** The cells of a row of the report that begins with these words. */
function row(report: string | undefined, name: string): string[] {
  const line = report?.split('\n').find((one) => one.startsWith(`| ${name} |`)) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

describe('measuring a model on the gold answers', () => {
  it('comes near a kappa of 1 where the model says what the rater says, with quotes that are there', async () => {
    const { exitCode, said, sent, report } = await evaluate(['--yes']);
    expect(exitCode).toBe(0);
    expect(sent).toBe(GOLD.length - 1);
    expect(said).toMatch(
      new RegExp(
        `${sent} requests with [\\d,]{7,} characters would go to ${new URL(provider.baseUrl).origin}\n`,
      ),
    );
    const kappa = (name: string, cell: number) => Number.parseFloat(row(report, name)[cell] ?? '');
    expect(kappa('mean of the core four', 1)).toBeGreaterThan(0.9);
    expect(kappa('overall', 1)).toBeGreaterThan(0.9);
    // Answers that are worth nothing: a reply of nothing but zeros may be a model's shrug, so it is no verdict.
    expect(row(report, 'failed')).toEqual(row(report, 'no_evidence'));
    expect(Number(row(report, 'failed')[0])).toBeLessThan(5);
    expect(row(report, 'model')[0]).toContain('qwen3:8b by openai-compatible at http://127.0.0.1');
    expect(row(report, 'tokens read')[0]).toBe(
      (1200 * Number(row(report, 'assessed by the model')[0])).toLocaleString('en-GB'),
    );
    expect(report).not.toContain('## Moves');
    expect(`${said}${report}`).not.toContain('a-secret-key');
  }, 120_000);

  it('counts what failed by its reason, scores none of it, and asks again only for that', async () => {
    const turns = Array.from(
      { length: 300 },
      (_, i): Turn => (i % 3 === 2 ? { kind: 'reply', says: 'refusal' } : asRated),
    );
    provider.play({ turns });
    const first = await evaluate(['--yes', '--limit', '30']);
    expect({ exitCode: first.exitCode, sent: first.sent }).toEqual({ exitCode: 0, sent: 30 });
    expect(row(first.report, 'refused')).toEqual(['10']);
    const failed = Number(row(first.report, 'failed')[0]);
    expect(first.report).toContain(`${30 - failed} answers by 7 writers`);
    provider.play({ turns: [asRated] });
    const second = await evaluate(['--yes', '--limit', '30']);
    expect(second.sent).toBe(failed);
    expect(row(second.report, 'of those from replies that were kept')).toEqual([String(30 - failed)]);
    expect(row(second.report, 'refused')).toEqual([]);
  }, 120_000);

  it('counts quotes that are not in the answer, and takes their points away', async () => {
    provider.play({ turns: [{ kind: 'reply', says: 'some-invented' }] });
    const { report } = await evaluate(['--yes', '--limit', '6']);
    expect(row(report, 'quotes that are not in the answer, dropped')[0]).toMatch(/^[1-9]\d* of \d+ \(/);
    expect(Number(row(report, 'dimensions whose points fell with their quotes')[0])).toBeGreaterThan(0);
    // All of them are kept by now: nothing is to be sent, so nobody has to say yes.
    expect(await evaluate(['--limit', '6'])).toMatchObject({ exitCode: 0, sent: 0 });
  });

  it('sends nothing where nobody says yes', async () => {
    const { exitCode, said, sent, report } = await evaluate(['--limit', '5']);
    expect({ exitCode, sent, report }).toEqual({ exitCode: 1, sent: 0, report: undefined });
    expect(said).toContain('5 requests with');
    expect(said).toContain('nothing was sent; --yes sends it without being asked');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes no report where every answer failed', async () => {
    provider.play({ turns: [{ kind: 'status', status: 401 }] });
    const { exitCode, said, report } = await evaluate(['--yes', '--limit', '3']);
    expect({ exitCode, report }).toEqual({ exitCode: 1, report: undefined });
    expect(said).toContain('no answer was assessed (key_refused 3 times)');
  });

  it.each([
    ['no model', { SOUNDING_MODEL: '' }, [], 1, 'no model is set: SOUNDING_MODEL names it'],
    ['a model of no provider', { SOUNDING_MODEL: 'gpt' }, [], 1, 'SOUNDING_MODEL must look like'],
    ['an address that is none', { SOUNDING_MODEL_URL: 'x' }, [], 1, 'SOUNDING_MODEL_URL must look like'],
    ['another limit', {}, ['--limit', 'ten'], 2, '--limit is a whole number from 1 on, not "ten"'],
    ['what only our engine has', {}, ['--quick'], 2, '--quick does not go with --engine model'],
  ])('refuses %s in one line', async (_, env, words, code, message) => {
    const { exitCode, said, sent } = await evaluate(words, env);
    expect({ exitCode, sent }).toEqual({ exitCode: code, sent: 0 });
    expect(said).toMatch(/^eval: [^\n]*\n$/);
    expect(said).toContain(message);
  });
});
