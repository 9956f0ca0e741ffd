import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerListSchema, sessionListSchema, sessionSchema } from '@sounding/core/contract';
import { readConfig, startServer } from '@sounding/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-code.ts';
import { findQuestion } from '../score/find-question.ts';
import type { Heard } from '../terminal/line-reader.ts';
import { paintFor } from '../terminal/paint.ts';
import { ANSWER } from '../testing/answers.ts';
import { deskAt } from './desk.ts';
import { draftsIn } from './drafts.ts';
import type { Practice } from './practice.ts';
import { practise } from './practise.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-practise-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const END: Heard = { kind: 'end' };
const lines = (...texts: string[]): Heard[] => texts.map((text) => ({ kind: 'line', text }));
/** Without the breaks of lines. */
const flat = (shown: string): string => shown.replace(/\s+/g, ' ');
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
      'again, push, next, open or quit?',
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

  it('pushes back: follow-ups that are answered or passed over, what they raised, and a closing, kept as a session', async () => {
    const thin =
      'We wrote the export as a merge over sorted files. It runs every night and it has been fine so far.';
    const { exitCode, shown } = await practising([
      ...typed(thin),
      ...lines('push'),
      ...typed('It went from 3 hours to 22 minutes, measured in the log over forty nights.'),
      ...lines('p', '.', 'p'),
      ...typed(
        'Above 90 million rows the sort no longer fits on the disk; then I would split it by customer.',
      ),
      ...lines('done', 'quit'),
    ]);
    expect(exitCode).toBe(EXIT.ok);
    const order = [
      'Points',
      'What it raised',
      'push or done?',
      'All your answers together',
      'raised only when asked',
      'Kept as a session; the page shows it at',
      'again, push,',
    ];
    expect(shown).toContain('Passed over.');
    const at = order.map((words) => shown.lastIndexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    const server = await startServer(config());
    const read = async (path: string) => (await fetch(`${server.url}${path}`)).json();
    const { items } = sessionListSchema.parse(await read('/api/sessions'));
    const session = sessionSchema.parse(await read(`/api/sessions/${items[0]?.id}`));
    await server.close();
    expect(items).toHaveLength(1);
    expect(session).toMatchObject({ status: 'closed', closing: { status: 'ok' } });
    const turns = session.turns.map(({ skipped, answer }) => skipped ?? answer?.text.slice(0, 8));
    // The server had chosen the next one already when the person was done.
    expect(turns).toEqual(['We wrote', 'It went ', true, 'Above 90', undefined]);
    for (const { probe } of session.turns.slice(1, 4)) {
      const asked = probe?.text.split(' ').slice(0, 4).join(' ');
      expect(shown).toContain(asked);
    }
  });

  it('pushes back without keeping anything, and stops after five', async () => {
    const { shown } = await practising(
      [
        ...typed(ANSWER),
        ...Array.from({ length: 5 }, () =>
          lines('push', 'I would have to look that up in the log of that night.', '.'),
        ).flat(),
        END,
      ],
      { keeps: false },
    );
    expect(shown.split('push or done?')).toHaveLength(5);
    expect(shown).toContain('All your answers together');
    expect(shown).toContain('The follow-ups are not kept.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to the next question, says where the page would be, and asks again for what it does not know', async () => {
    const { shown, exitCode } = await practising([END, ...lines('what', 'open', 'next', '.', 'quit')]);
    expect(exitCode).toBe(EXIT.ok);
    expect(shown).toContain('Nothing was typed.');
    expect(shown).toContain('Type one of these words');
    expect(flat(shown)).toContain('sounding start serves it; then this is at /practice/proud-system.');
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
    expect(flat(shown)).toMatch(
      /Not kept: .*nowhere.* Your text is in .*ask-draft\.txt; sounding ask offers it next time/,
    );
    expect(draftsIn(other).left()?.text).toBe(ANSWER.trimEnd());
    rmSync(other, { recursive: true });
  });

  it('says where it keeps answers once in a run, and breaks no word at the edge', async () => {
    const { shown } = await practising([...typed(ANSWER), ...lines('a'), ...typed(ANSWER), END]);
    expect(shown.split(`Kept in ${folder}`).length - 1).toBe(1);
    expect(shown).toContain('\nKept.\n');
    expect(shown).toContain(
      'Type your answer. A line with a single dot ends it, or Ctrl-D on an empty line;\n',
    );
    const ours = shown.split('\n').filter((line) => !line.startsWith('> '));
    expect(ours.filter((line) => line.length > 80)).toEqual([]);
  });

  it('says of an honest "I do not know" that it costs nothing', async () => {
    const { shown } = await practising([...typed("I don't know."), END]);
    expect(shown).toContain(
      'You said that you do not know: that costs nothing. Say next how you would find\nout.',
    );
    expect(shown).not.toContain('Not scored');
  });

  it('says beside a follow-up what Ctrl-C does not take away', async () => {
    const push = [...typed(ANSWER), ...lines('push'), { kind: 'interrupt', text: 'half a' } as const];
    const kept = await practising(push);
    expect(flat(kept.shown)).toContain('leaves without this reply; all before it is kept');
    expect(kept.shown).toContain('The session is kept');
    const { shown } = await practising(push, { keeps: false });
    expect(flat(shown).split('nothing of this run is kept').length - 1).toBe(2);
  });

  it('keeps nothing where nothing is to be kept', async () => {
    const { shown, exitCode } = await practising(
      [...typed(ANSWER), ...lines('a'), { kind: 'interrupt', text: 'x' }],
      {
        keeps: false,
      },
    );
    expect(exitCode).toBe(EXIT.interrupted);
    expect(flat(shown)).toContain('Ctrl-C leaves; nothing of this run is kept');
    expect(shown).not.toContain('Kept');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says of a few words that they cannot be judged, and keeps them all the same', async () => {
    const { shown } = await practising([...typed('We used Kafka.'), END]);
    expect(shown).toContain('Not scored: the answer is too short');
    expect(await keptAnswers()).toEqual([expect.objectContaining({ status: 'not_assessed' })]);
  });
});
