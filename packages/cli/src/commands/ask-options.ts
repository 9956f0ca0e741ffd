import type { Level, QuestionKind } from '@sounding/core';
import { type Arguments, type OptionSpecs, readArguments } from '../arguments.ts';
import { usageFailure } from '../failure.ts';
import { KINDS, LEVELS, oneOf } from '../one-of.ts';
import { DEFAULT_LEVEL } from '../score/score-answer.ts';

const SPECS = {
  kind: { type: 'string' },
  level: { type: 'string' },
  search: { type: 'string' },
  random: { type: 'boolean' },
  seed: { type: 'string' },
  list: { type: 'boolean' },
  data: { type: 'string' },
  'no-keep': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionSpecs;

/** What `sounding ask` was asked to do. */
export interface AskOptions {
  readonly form: 'ask' | 'list' | 'help';
  /** A question's id or its words. */
  readonly question?: string;
  readonly kind?: QuestionKind;
  readonly level: Level;
  readonly search?: string;
  /** Chance decides on the question; with a seed, always in the same way. */
  readonly chance?: { readonly seed?: number };
  readonly data?: string;
  readonly keep: boolean;
  /** Asked for outright; absent where the surroundings decide. */
  readonly color?: boolean;
}

/** Reads the words after `ask`. Throws a usage failure that says what to change. */
export function readAskOptions(words: readonly string[]): AskOptions {
  const { values, positionals } = readArguments(words, SPECS);
  const [question, second] = positionals;
  const { search, data, seed } = values;
  if (!values.help) refuseWhatDoesNotFit(question, second, values);
  return {
    form: values.help ? 'help' : values.list ? 'list' : 'ask',
    ...(question === undefined ? {} : { question }),
    ...(values.kind === undefined ? {} : { kind: oneOf('--kind', values.kind, KINDS) }),
    level: oneOf('--level', values.level ?? DEFAULT_LEVEL, LEVELS),
    ...(search === undefined ? {} : { search }),
    ...(seed !== undefined ? { chance: { seed: readSeed(seed) } } : values.random ? { chance: {} } : {}),
    ...(data === undefined ? {} : { data }),
    keep: !values['no-keep'],
    ...(values['no-color'] ? { color: false } : values.color ? { color: true } : {}),
  };
}

function refuseWhatDoesNotFit(
  question: string | undefined,
  second: string | undefined,
  { search, seed, random, list }: Arguments<typeof SPECS>['values'],
): void {
  if (second !== undefined) {
    throw usageFailure(
      `one question at a time: what is ${second}? (quote a question's words, pipe an answer in)`,
    );
  }
  if (question === undefined) return;
  if (question.trim() === '')
    throw usageFailure('the question is empty; leave it out to be asked the next one');
  const finding =
    search !== undefined ? '--search' : seed !== undefined ? '--seed' : random ? '--random' : '';
  if (finding !== '')
    throw usageFailure(`${finding} finds a question; leave it out, or leave "${question}" out`);
  if (list) throw usageFailure('--list takes no question; --search and --kind narrow it');
}

function readSeed(given: string): number {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw usageFailure(`--seed is a whole number of at most 15 digits, not "${given}"`);
}
