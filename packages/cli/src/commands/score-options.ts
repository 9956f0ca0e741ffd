import type { AnswerInput, Level, QuestionKind } from '@sounding/core';
import { type Arguments, type OptionSpecs, readArguments } from '../arguments.ts';
import { usageFailure } from '../failure.ts';
import { KINDS, LEVELS, oneOf } from '../one-of.ts';
import { DEFAULT_LEVEL } from '../score/score-answer.ts';

const SPECS = {
  question: { type: 'string' },
  kind: { type: 'string' },
  mode: { type: 'string' },
  seconds: { type: 'string' },
  level: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionSpecs;

const MODES: readonly AnswerInput['mode'][] = ['typed', 'spoken'];

/** A day: the same bound that the API sets. */
const MAX_SECONDS = 86_400;

/** What `sounding score` was asked to do. */
export interface ScoreOptions {
  readonly form: 'report' | 'json' | 'jsonl' | 'help';
  /** Absent, or `-`, for standard input. */
  readonly file?: string;
  readonly question?: string;
  readonly kind?: QuestionKind;
  readonly mode: AnswerInput['mode'];
  readonly seconds?: number;
  readonly level: Level;
  /** Asked for outright; absent where the surroundings decide. */
  readonly color?: boolean;
}

/** Reads the words after `score`. Throws a usage failure that says what to change. */
export function readScoreOptions(words: readonly string[]): ScoreOptions {
  const { values, positionals } = readArguments(words, SPECS);
  if (values.help) return { form: 'help', mode: 'typed', level: DEFAULT_LEVEL };
  const [file, second] = positionals;
  if (second !== undefined)
    throw usageFailure(`one file at a time: what is ${second}? (quote a question's words)`);
  if (values.json && values.jsonl)
    throw usageFailure('--json is for one answer and --jsonl for many; choose one');
  if (values.jsonl) refuseWhatLinesSay(values);
  return {
    form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'report',
    ...(file === undefined ? {} : { file }),
    ...(values.question === undefined ? {} : { question: values.question }),
    ...(values.kind === undefined ? {} : { kind: oneOf('--kind', values.kind, KINDS) }),
    mode: oneOf('--mode', values.mode ?? 'typed', MODES),
    ...(values.seconds === undefined ? {} : { seconds: readSeconds(values.seconds) }),
    level: oneOf('--level', values.level ?? DEFAULT_LEVEL, LEVELS),
    ...(values['no-color'] ? { color: false } : values.color ? { color: true } : {}),
  };
}

function refuseWhatLinesSay(values: Arguments<typeof SPECS>['values']): void {
  for (const name of ['question', 'kind', 'mode', 'seconds'] as const) {
    if (values[name] !== undefined)
      throw usageFailure(`with --jsonl each line says its own ${name}; leave --${name} out`);
  }
}

function readSeconds(given: string): number {
  const seconds = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && seconds <= MAX_SECONDS) return seconds;
  throw usageFailure(`--seconds is a number from 0 to ${MAX_SECONDS}, not "${given}"`);
}
