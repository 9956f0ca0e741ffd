import type { Outline } from '@sounding/core/contract';
import type { Task } from '@sounding/models';
import { ask, type ModelRun, type RunOutcome, sendFailed } from './model-run.ts';
import { sendWords } from './send-words.ts';

/** Has a model outline how an answer could be said better. Nothing is kept of it but the reply itself. */
export async function runCoach(
  run: ModelRun,
  answerId: string,
  task: Task<Outline, string>,
): Promise<RunOutcome> {
  const result = await ask(run, task, { answerId }, sendWords(run.send));
  if (result.kind === 'failed') return sendFailed(run, result.reason);
  const { value, usage, cached } = result;
  run.send({
    kind: 'outlined',
    outline: { ...value, ...(usage === undefined ? {} : { usage: { ...usage } }) },
  });
  return { outcome: 'done', cached };
}
