import type { FastifyBaseLogger } from 'fastify';
import { CodedError, statusOf } from '../../errors.ts';
import { describeError } from '../../plugins/describe-error.ts';
import type { ModelRun, RunOutcome } from './model-run.ts';
import type { PreparedTask } from './prepare-task.ts';

const SURPRISE =
  'Something went wrong on this machine, and nothing was kept. Try again; the server log says more.';

/** Runs a task to its end, whatever happens, and logs how it ended: no text, no key, no address. */
export async function streamRun(task: PreparedTask, run: ModelRun, log: FastifyBaseLogger): Promise<void> {
  const { use } = task.prompt;
  const began = performance.now();
  const ended: RunOutcome | { outcome: 'error' } = await task.run(run).catch((error: unknown) => {
    // The stream is open already: what cannot be a problem document any more is said as its last event.
    if (error instanceof CodedError && statusOf(error.code) < 500) {
      // The session went on or was deleted meanwhile: the model's words are of no use any more.
      run.send({ kind: 'failed', reason: 'cancelled', message: error.message });
      return { outcome: 'failed', reason: 'cancelled' } as const;
    }
    const message = error instanceof CodedError && error.code !== 'internal' ? error.message : SURPRISE;
    run.send({ kind: 'failed', reason: 'server_error', message });
    log.error({ use, error: describeError(error) }, 'a model was asked in vain');
    return { outcome: 'error' } as const;
  });
  log.info({ use, ...ended, ms: Math.round(performance.now() - began) }, 'model run');
}
