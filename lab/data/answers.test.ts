import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIMENSIONS, MOVES } from '@sounding/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, hashOf, InputError, type Labelled, readJsonLines, readSet, writerOf } from './answers.ts';

let folder = '';
const file = (name: string): URL => pathToFileURL(join(folder, name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-lab-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('readJsonLines', () => {
  it('gives back the values that were written, a line each, whatever they hold', async () => {
    const said = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
    const value = fc.oneof(
      said,
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(said),
      fc.record({ said }),
    );
    const values = fc.array(value, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(values, fc.constantFrom('', '\n', '\n\n  \n'), async (written, end) => {
        await writeFile(file('round.jsonl'), written.map((v) => JSON.stringify(v)).join('\n') + end);
        expect(readJsonLines(file('round.jsonl'))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['half an object', '{"id": "a"}\n\n{"id": ', 3],
    ['words', 'not at all\n{}', 1],
    ['two values in one line', '1\n{} {}', 2],
  ])('names the file and the line of %s', async (_, text, line) => {
    await writeFile(file('bad.jsonl'), text);
    expect(() => readJsonLines(file('bad.jsonl'))).toThrow(InputError);
    expect(() => readJsonLines(file('bad.jsonl'))).toThrow(
      new RegExp(`^bad\\.jsonl, line ${line}: not JSON$`),
    );
  });

  it('names a file that is not there, or is no file', () => {
    expect(() => readJsonLines(file('nowhere.jsonl'))).toThrow(
      new InputError('nowhere.jsonl cannot be read'),
    );
    expect(() => readJsonLines(pathToFileURL(folder))).toThrow(InputError);
  });
});

describe('hashOf', () => {
  it('is the SHA-256 of the bytes', async () => {
    await writeFile(file('abc'), 'abc');
    expect(hashOf(file('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

const SETS: Readonly<Record<'gold' | 'extra', readonly Labelled[]>> = {
  gold: readSet('gold'),
  extra: readSet('extra'),
};

describe.each(['gold', 'extra'] as const)('the %s set', (name) => {
  const set = SETS[name];
  /** The ids of the answers that are not as they should be. */
  const offenders = (isFine: (labelled: Labelled) => boolean): string[] =>
    set.filter((labelled) => !isFine(labelled)).map((labelled) => labelled.answer.id);

  it('is of three files', () => {
    const [answers, ratings, moves] = filesOf(name).map((url) => readJsonLines<{ id: string }>(url));
    expect(answers?.length).toBe(set.length);
    expect(moves?.map((m) => m.id).sort()).toEqual(answers?.map((a) => a.id).sort());
    const ids = new Set(answers?.map((a) => a.id));
    expect(ratings?.filter((r) => !ids.has(r.id))).toEqual([]);
  });

  it('has answers with ids of their own, each with a text, a question, a kind and a mode', () => {
    expect(new Set(set.map((l) => l.answer.id)).size).toBe(set.length);
    expect(
      offenders(
        ({ answer: { id, text, question, kind, mode, seconds } }) =>
          /^[a-z][0-9a-z]-\w+$/.test(id) &&
          text.trim() !== '' &&
          question.trim() !== '' &&
          ['story', 'knowledge', 'debug'].includes(kind) &&
          ['typed', 'spoken'].includes(mode) &&
          (seconds === null || seconds > 0),
      ),
    ).toEqual([]);
  });

  it('has a rating by r1 of every answer: whole points or null on each dimension, and a vote', () => {
    const isOn = (value: unknown, scale: readonly unknown[]) => scale.includes(value);
    expect(
      offenders(({ answer, ratings }) =>
        ['r1', ...(ratings.r2 === undefined ? [] : ['r2'])].every((rater) => {
          const rating = ratings[rater];
          return (
            rating?.id === answer.id &&
            rating.rater === rater &&
            DIMENSIONS.every((d) => isOn(rating.points[d], [null, 0, 1, 2, 3])) &&
            isOn(rating.overall, [1, 2, 3, 4, 5])
          );
        }),
      ),
    ).toEqual([]);
  });

  it('has segments within every text, in order and not overlapping, of known moves', () => {
    const known: ReadonlySet<string> = new Set([...MOVES, 'void']);
    expect(
      offenders(
        ({ answer, segments }) =>
          segments.length > 0 &&
          segments.every(({ start, end, moves }, i) => {
            const before = segments[i - 1]?.end ?? 0;
            return (
              before <= start && start < end && end <= answer.text.length && moves.every((m) => known.has(m))
            );
          }),
      ),
    ).toEqual([]);
  });

  it('quotes nothing that does not stand in the answer', () => {
    expect(
      offenders(({ answer, ratings }) =>
        Object.entries(ratings.r1?.quotes ?? {}).every(
          ([dimension, quote]) =>
            (DIMENSIONS as readonly string[]).includes(dimension) &&
            quote !== '' &&
            answer.text.includes(quote ?? ''),
        ),
      ),
    ).toEqual([]);
  });
});

it('keeps the training answers apart from those that are reported on', () => {
  const gold = SETS.gold.map((l) => l.answer);
  const extra = SETS.extra.map((l) => l.answer);
  const shared = (one: readonly string[], other: readonly string[]) => one.filter((o) => other.includes(o));
  expect(
    shared(
      extra.map((a) => a.id),
      gold.map((a) => a.id),
    ),
  ).toEqual([]);
  expect(
    shared(
      extra.map((a) => a.text),
      gold.map((a) => a.text),
    ),
  ).toEqual([]);
  expect(shared([...new Set(extra.map(writerOf))], [...new Set(gold.map(writerOf))])).toEqual([]);
});
