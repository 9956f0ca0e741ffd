import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Dimension } from './bank/dimension.ts';
import type { QuestionKind } from './bank/question.ts';
import type { Move } from './evidence/move.ts';
import type { Assessment, KeyPointVerdict, NotAssessedReason } from './rubric/assessment.ts';
import type { Mode } from './text/mode.ts';

/** `options.json` of a golden case. */
interface Options {
  readonly question: string;
  readonly mode: Mode;
  readonly kind?: QuestionKind;
  readonly seconds?: number;
  readonly keyPoints?: readonly string[];
}

type Bound = number | null | { readonly min?: number; readonly max?: number };

/** `expected.json` of a golden case: what a reader relies on, not a dump. */
interface Expected {
  readonly status: Assessment['status'];
  readonly reason?: NotAssessedReason;
  readonly overall?: Bound;
  readonly dimensions?: Readonly<Partial<Record<Dimension, Bound>>>;
  readonly quotes?: readonly {
    readonly dimension: Dimension;
    readonly contains: string;
    readonly against?: true;
  }[];
  readonly noQuotes?: readonly { readonly contains: string }[];
  readonly moves?: readonly Move[];
  readonly keyPoints?: readonly KeyPointVerdict['verdict'][];
  readonly delivery?: Readonly<Partial<Record<'words' | 'fillers' | 'wordsPerMinute', Bound>>>;
  readonly heardBy120s?: true;
  readonly advice?: { readonly first: Dimension };
}

const CASES = new URL('../cases/', import.meta.url);

function readCase(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, CASES), 'utf8');
}

function expectWithin(what: string, value: number | null | undefined, bound: Bound): void {
  if (bound === null || typeof bound === 'number') {
    expect(value, what).toBe(bound);
    return;
  }
  expect(value, what).not.toBeNull();
  if (bound.min !== undefined) expect(value, what).toBeGreaterThanOrEqual(bound.min);
  if (bound.max !== undefined) expect(value, what).toBeLessThanOrEqual(bound.max);
}

function expectQuotes(made: Assessment, expected: Expected): void {
  for (const { dimension, contains, against } of expected.quotes ?? []) {
    const quotes = made.dimensions[dimension].evidence.filter(
      (e) => (e.against === true) === (against === true),
    );
    expect(
      quotes.some((e) => e.quote.includes(contains)),
      `${dimension} quotes "${contains}", not only ${JSON.stringify(quotes.map((e) => e.quote))}`,
    ).toBe(true);
  }
  const all = Object.values(made.dimensions).flatMap((d) => d.evidence.map((e) => e.quote));
  for (const { contains } of expected.noQuotes ?? []) {
    expect(
      all.filter((quote) => quote.includes(contains)),
      `no quote holds "${contains}"`,
    ).toEqual([]);
  }
}

describe('golden cases', () => {
  const names = readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(24);
  });

  it.each(names)('%s', (name) => {
    const options = JSON.parse(readCase(name, 'options.json')) as Options;
    const expected = JSON.parse(readCase(name, 'expected.json')) as Expected;
    const { question, kind, keyPoints, ...given } = options;
    const made = assess(
      { text: readCase(name, 'input.md'), ...given },
      {
        text: question,
        ...(kind === undefined ? {} : { kind }),
        ...(keyPoints === undefined ? {} : { keyPoints }),
      },
      { assessmentId: name },
    );
    expect(made.status).toBe(expected.status);
    expect(made.reason).toBe(expected.reason);
    for (const [dimension, bound] of Object.entries(expected.dimensions ?? {})) {
      expectWithin(dimension, made.dimensions[dimension as Dimension].points, bound);
    }
    expectQuotes(made, expected);
    const moves = new Set(made.moves.map((m) => m.move));
    for (const move of expected.moves ?? []) expect(moves, `the move ${move}`).toContain(move);
    for (const [measure, bound] of Object.entries(expected.delivery ?? {})) {
      expectWithin(measure, made.delivery[measure as 'words' | 'fillers' | 'wordsPerMinute'], bound);
    }
    if (expected.keyPoints !== undefined) {
      expect(made.keyPoints?.map((k) => k.verdict)).toEqual(expected.keyPoints);
    }
    if (expected.heardBy120s !== undefined) expect(made.heardBy120s).toBeDefined();
    if (expected.advice !== undefined) expect(made.advice[0]?.dimension).toBe(expected.advice.first);
    if (expected.overall !== undefined) expectWithin('overall', made.overall, expected.overall);
  });
});
