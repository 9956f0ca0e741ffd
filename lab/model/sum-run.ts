import { DIMENSIONS, type ModelUsage, RUBRIC_VERSION } from '@sounding/core';
import {
  ASSESS_PROMPT_VERSION,
  MODEL_ENGINE_VERSION,
  type ModelSettings,
  modelOrigin,
} from '@sounding/models';
import type { AnswerOutcome } from './run-answers.ts';

/** What a run of a model came to, beside its points. */
export interface ModelRun {
  readonly provider: string;
  readonly model: string;
  readonly origin: string;
  readonly engineVersion: string;
  readonly promptVersion: string;
  readonly rubricVersion: string;
  readonly deadlineSeconds: number;
  readonly answers: number;
  readonly assessed: number;
  /** Of those, how many replies were kept from an earlier run. */
  readonly cached: number;
  /** Nothing to assess in them, by the local engine: the server would not send them either. */
  readonly notSent: number;
  /** By reason, most frequent first. They are in no figure. */
  readonly failures: readonly (readonly [reason: string, answers: number])[];
  /** Quotes that are not in the answer and were dropped. */
  readonly droppedQuotes: number;
  /** Quotes that were found. */
  readonly keptQuotes: number;
  /** Dimensions whose points fell since their quotes do not carry what was claimed. */
  readonly loweredDimensions: number;
  /** Of all replies that were read, whether paid for now or earlier; a figure is absent where the provider reports none. */
  readonly usage: ModelUsage;
}

/** Sums up a run. */
export function sumRun(settings: ModelSettings, outcomes: readonly AnswerOutcome[]): ModelRun {
  const assessed = outcomes.flatMap((one) => (one.kind === 'assessed' ? [one] : []));
  const results = assessed.flatMap(({ assessment }) => DIMENSIONS.map((name) => assessment.dimensions[name]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    provider: settings.provider,
    model: settings.name,
    origin: modelOrigin(settings),
    engineVersion: MODEL_ENGINE_VERSION,
    promptVersion: ASSESS_PROMPT_VERSION,
    rubricVersion: RUBRIC_VERSION,
    deadlineSeconds: settings.deadlineSeconds,
    answers: outcomes.length,
    assessed: assessed.length,
    cached: assessed.filter(({ cached }) => cached).length,
    notSent: outcomes.filter(({ kind }) => kind === 'not-sent').length,
    failures: countReasons(outcomes),
    droppedQuotes: sum(results.map(({ droppedQuotes = 0 }) => droppedQuotes)),
    keptQuotes: sum(results.map(({ evidence }) => evidence.length)),
    loweredDimensions: results.filter(({ claimed }) => claimed !== undefined).length,
    usage: sumUsage(assessed.map(({ usage = {} }) => usage)),
  };
}

function countReasons(outcomes: readonly AnswerOutcome[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of outcomes) {
    if (one.kind === 'failed') counts.set(one.reason, (counts.get(one.reason) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function sumUsage(all: readonly ModelUsage[]): ModelUsage {
  const sumOf = (name: keyof ModelUsage) => {
    const known = all.flatMap((usage) => usage[name] ?? []);
    return known.length === 0 ? {} : { [name]: known.reduce((sum, one) => sum + one, 0) };
  };
  return { ...sumOf('inputTokens'), ...sumOf('outputTokens'), ...sumOf('costUsd') };
}
