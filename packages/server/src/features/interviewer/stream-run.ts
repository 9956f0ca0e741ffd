import { CodedError, statusOf } from '../../errors.ts';
import { describeError } from '../../plugins/describe-error.ts';
import { type ModelRun, type RunOutcome, sendFailed } from './model-run.ts';
import type { PreparedTask } from './prepare-task.ts';

/** Runs a task to its end, whatever happens, and logs how it ended: no text, no key, no address. */
export async function streamRun(task: PreparedTask, run: ModelRun): Promise<void> {
  const { log } = run;
  const { use } = task.prompt;
  const began = performance.now();
  const ended: RunOutcome | { outcome: 'error' } = await task.run(run).catch((error: unknown) => {
    // The stream is open already: what cannot be a problem document any more is said as its last event.
    if (error instanceof CodedError && statusOf(error.code) < 500) {
      // What it was about went on, was changed or deleted meanwhile: the model's words are of no use any more.
      run.send({ kind: 'failed', reason: 'cancelled', message: error.message });
      return { outcome: 'failed', reason: 'cancelled' } as const;
    }
    if (error instanceof CodedError && error.code !== 'internal') {
      run.send({ kind: 'failed', reason: 'local_fault', message: error.message });
    } else sendFailed(run, 'local_fault');
    log.error({ use, error: describeError(error) }, 'a model was asked in vain');
    return { outcome: 'error' } as const;
  });
  log.info({ use, ...ended, ms: Math.round(performance.now() - began) }, 'model run');
}
