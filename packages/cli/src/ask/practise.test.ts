import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerListSchema } from '@sounding/core/contract';
import { readConfig, startServer } from '@sounding/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-code.ts';
import { findQuestion } from '../score/find-question.ts';
import type { Heard } from '../terminal/line-reader.ts';
import { paintFor } from '../terminal/paint.ts';
import { ANSWER } from '../testing/answers.ts';
import { deskAt } from './desk.ts';
import { draftsIn } from './drafts.ts';
import { type Practice, practise } from './practise.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-practise-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const END: Heard = { kind: 'end' };
const lines = (...texts: string[]): Heard[] => texts.map((text) => ({ kind: 'line', text }));
const typed = (text: string): Heard[] => lines(...text.trimEnd().split('\n'), '.');
const config = () => readConfig({ data: folder, port: 0 }, {});

/** Practises with these lines as if somebody typed them, and gives all that was shown. */
async function practising(
  script: readonly Heard[],
  { keeps = true, ...first }: { keeps?: boolean; draft?: boolean } = {},
) {
  const left = [...script];
  let shown = '';
  let ticks = 0;
  const say = async (text: string) => {
    shown += text;
  };
  const nexts = ['slow-code', 'flaky-test'];
  const practice: Practice = {
    lines: {
      next: async (prompt) => {
        shown += prompt;
        return left.shift() ?? END;
      },
      close: () => {},
    },
    say,
    clock: () => 30 * ticks++,
    newKey: randomUUID,
    look: { paint: paintFor(false), colored: false, width: 80 },
    level: 'senior',
    next: async () => findQuestion(nexts.shift() ?? 'proud-system', undefined),
    ...(keeps ? { keeping: { desk: deskAt(config()), drafts: draftsIn(folder) } } : {}),
  };
  const found = first.draft === true ? draftsIn(folder).left() : undefined;
  const asked = findQuestion(found?.head.question ?? 'proud-system', undefined);
  const resumed = found === undefined ? {} : { draft: found.resume(), resumed: found.text };
  return { exitCode: await practise({ asked, ...resumed }, practice), shown };
}

async function keptAnswers() {
  const server = await startServer(config());
  const { items } = answerListSchema.parse(await (await fetch(`${server.url}/api/answers`)).json());
  await server.close();
  return items;
}

describe('practising in the terminal', () => {
  it('asks, takes lines to the dot, shows feedback, keeps, and asks what next', async () => {
    const { exitCode, shown } = await practising([...typed(ANSWER), ...lines('quit')]);
    expect(exitCode).toBe(EXIT.ok);
    const order = [
      'Walk me through',
      'Type your answer',
      '117 words, 30 s',
      'Your answer\n  ⟦',
      'Fix first',
      'Points',
      'Kept in ',
      'again, next, open or quit?',
    ];
    const at = order.map((words) => shown.indexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(existsSync(join(folder, 'ask-draft.txt'))).toBe(false);
    expect(await keptAnswers()).toEqual([
      expect.objectContaining({ question: expect.objectContaining({ id: 'proud-system' }), seconds: 30 }),
    ]);
  });

  it('rewrites with the earlier advice in sight, and compares', async () => {
    const shorter = ANSWER.split('\n').slice(0, 2).join('\n');
    const { shown } = await practising([...typed(shorter), ...lines('a'), ...typed(ANSWER), END]);
    expect(shown.split('Fix first').length - 1).toBe(3);
    expect(shown).toMatch(/Before and after\n(.*\n)* {2}limits +\d → \d {2}\+\d {2}better\n/);
    const [second, first] = await keptAnswers();
    expect(second).toMatchObject({ revises: first?.id });
    expect(first).not.toHaveProperty('revises');
  });

  it('goes to the next question, says where the page would be, and asks again for what it does not know', async () => {
    const { shown, exitCode } = await practising([END, ...lines('what', 'open', 'next', '.', 'quit')]);
    expect(exitCode).toBe(EXIT.ok);
    expect(shown).toContain('Nothing was typed.');
    expect(shown).toContain('Type one of these words');
    expect(shown).toContain('sounding start serves it; then this is at /practice/proud-system.');
    expect(shown).toContain('slow-code, story');
    expect(readdirSync(folder).filter((name) => name.startsWith('ask-draft'))).toEqual([]);
  });

  it('keeps a draft on Ctrl-C, the unfinished line too, and goes on from it without doubling anything', async () => {
    const half = ANSWER.trimEnd().split('\n');
    const before = await practising([
      ...lines(...half.slice(0, 3)),
      { kind: 'interrupt', text: half[3] ?? '' },
    ]);
    expect(before.exitCode).toBe(EXIT.interrupted);
    expect(before.shown).toContain(`Your draft is in ${join(folder, 'ask-draft.txt')}`);
    const after = await practising([...lines(half[4] ?? '', '.')], { draft: true });
    expect(after.shown).toContain(`So far:\n> ${half[0]}`);
    expect(after.shown).toContain('117 words\n');
    const kept = await keptAnswers();
    expect(kept).toEqual([expect.objectContaining({ words: 117 })]);
    expect(kept[0]).not.toHaveProperty('seconds');
  });

  it('shows feedback although the answer cannot be kept, leaves the draft, and ends with failure', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sounding-broken-'));
    const desk = deskAt(readConfig({ data: '/dev/null/nowhere' }, {}));
    const script = [...typed(ANSWER), END];
    let shown = '';
    const exitCode = await practise(
      { asked: findQuestion('proud-system', undefined) },
      {
        lines: { next: async () => script.shift() ?? END, close: () => {} },
        say: async (text) => {
          shown += text;
        },
        clock: () => 0,
        newKey: randomUUID,
        look: { paint: paintFor(false), colored: false, width: 80 },
        level: 'senior',
        next: async () => undefined,
        keeping: { desk, drafts: draftsIn(other) },
      },
    );
    expect(exitCode).toBe(EXIT.failed);
    expect(shown).toContain('Points');
    expect(shown).toMatch(
      /Not kept: .*nowhere.* Your text is in .*ask-draft\.txt; sounding ask offers it next time/,
    );
    expect(draftsIn(other).left()?.text).toBe(ANSWER.trimEnd());
    rmSync(other, { recursive: true });
  });

  it('keeps nothing where nothing is to be kept', async () => {
    const { shown, exitCode } = await practising(
      [...typed(ANSWER), ...lines('a'), { kind: 'interrupt', text: 'x' }],
      {
        keeps: false,
      },
    );
    expect(exitCode).toBe(EXIT.interrupted);
    expect(shown).toContain('Ctrl-C leaves; nothing is kept');
    expect(shown).not.toContain('Kept');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says of a few words that they cannot be judged, and keeps them all the same', async () => {
    const { shown } = await practising([...typed('We used Kafka.'), END]);
    expect(shown).toContain('Not scored: the answer is too short');
    expect(await keptAnswers()).toEqual([expect.objectContaining({ status: 'not_assessed' })]);
  });
});
