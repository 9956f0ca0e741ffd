import type { Assessment } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { useEffect, useState } from 'react';
import type { SetModel } from '../../lib/use-interviewer.ts';
import type { GrowingReading } from './run-state.ts';
import { type ModelRun, useModelRun } from './use-model-run.ts';

/** A model's reading of an answer: under way, or to be had. */
export interface ModelReading {
  readonly run: ModelRun;
  readonly growing: GrowingReading;
  /** True where this very model has read the answer. */
  readonly hasRead: boolean;
  /** True where there is something to read. */
  readonly canRead: boolean;
}

const NOTHING: GrowingReading = {};

/**
 * Has the model that is set read a kept answer: by itself where the answer is `fresh` and the person agreed to the model,
 * else when it is asked to. `onAssessed` hears of the reading that was kept.
 */
export function useModelReading(
  answer: StoredAnswer,
  model: SetModel | undefined,
  {
    fresh,
    onAssessed,
  }: {
    /** What it is at first holds. */
    readonly fresh: boolean;
    readonly onAssessed: (assessment: Assessment) => void;
  },
): ModelReading {
  const run = useModelRun({ use: 'assess', answerId: answer.id }, (outcome) => {
    if (outcome.kind === 'assessed') onAssessed(outcome.assessment);
  });
  const { assessments } = answer;
  const local = assessments.find(({ engine }) => engine.kind === 'local');
  const canRead = local !== undefined && local.reason !== 'empty' && local.reason !== 'too_short';
  const hasRead = assessments.some(
    ({ engine, status }) => engine.kind === 'model' && engine.model === model?.name && status === 'ok',
  );
  const [byItself] = useState(fresh);
  const { state, start } = run;
  const begins = byItself && canRead && !hasRead && model?.agreed === true && state.kind === 'none';
  useEffect(() => {
    if (begins) start();
  }, [begins, start]);
  return { run, growing: state.kind === 'running' ? state.dimensions : NOTHING, hasRead, canRead };
}
