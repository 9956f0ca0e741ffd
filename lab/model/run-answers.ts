import type { Assessment, ModelUsage } from '@sounding/core';
import { type ModelSettings, type ReplyCache, type RunResult, runModel } from '@sounding/models';
import type { PlannedAnswer, RunPlan } from './plan-run.ts';

/** Requests at the same time: few enough for a model on one's own machine. */
const AT_ONCE = 4;

/** What a run may do: send, where the person said yes, and find and keep replies. */
export interface Asking {
  readonly agreed: boolean;
  readonly cache: ReplyCache;
}

/** Why a model gave nothing that could be used. */
type Reason = Extract<RunResult<unknown>, { kind: 'failed' }>['reason'];

/** What came of one answer: an assessment, or why there is none, which is no score. */
export type AnswerOutcome =
  | {
      readonly kind: 'assessed';
      readonly planned: PlannedAnswer;
      readonly assessment: Assessment;
      readonly usage?: ModelUsage;
      /** The reply was kept from an earlier run. */
      readonly cached: boolean;
    }
  | { readonly kind: 'not-sent'; readonly planned: PlannedAnswer }
  | { readonly kind: 'failed'; readonly planned: PlannedAnswer; readonly reason: Reason };

/** Puts every answer to the model, some at a time, each within the model's deadline. `onDone` hears how many are over. */
export async function runAnswers(
  settings: ModelSettings,
  { answers }: RunPlan,
  asking: Asking,
  onDone: (done: number, outcome: AnswerOutcome) => void,
): Promise<AnswerOutcome[]> {
  const outcomes: AnswerOutcome[] = [];
  const waiting = answers.entries();
  let done = 0;
  const work = async () => {
    // One list for all workers: each takes the next one.
    for (const [i, planned] of waiting) {
      const outcome = await runOne(settings, planned, asking);
      outcomes[i] = outcome;
      onDone(++done, outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function runOne(
  settings: ModelSettings,
  planned: PlannedAnswer,
  asking: Asking,
): Promise<AnswerOutcome> {
  if (planned.task === undefined) return { kind: 'not-sent', planned };
  const result = await runModel(settings, planned.task, { ...asking, random: Math.random });
  if (result.kind === 'failed') return { ...result, planned };
  const { value, usage, cached } = result;
  return { kind: 'assessed', planned, assessment: value, cached, ...(usage === undefined ? {} : { usage }) };
}
