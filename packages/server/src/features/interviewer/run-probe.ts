import { nextProbe, type Probe } from '@sounding/core';
import type { probeSchema } from '@sounding/core/contract';
import type { Task } from '@sounding/models';
import type { z } from 'zod';
import type { ChoosingSession } from './deps.ts';
import { whatHappened } from './failure-messages.ts';
import { ask, type ModelRun, type RunOutcome, sendFailed } from './model-run.ts';
import { sendWords } from './send-words.ts';

/**
 * Has a model ask a session's next follow-up. Where it cannot, the local interviewer asks in its stead, and the session
 * says why; where that one has nothing to ask either, the session is closed. Stopped, it leaves the session as it was.
 */
export async function runProbe(
  run: ModelRun,
  sessionId: string,
  { exchange, turn }: ChoosingSession,
  task: Task<Probe, string>,
): Promise<RunOutcome> {
  const { deps, send } = run;
  const result = await ask(run, task, { sessionId }, sendWords(send));
  if (result.kind === 'done') {
    const { value: probe, usage, cached } = result;
    await deps.appendProbe(sessionId, turn, { probe, by: 'model' });
    send({
      kind: 'probed',
      probe: probe as Written,
      // What was kept from before was paid for there.
      ...(usage === undefined || cached ? {} : { usage: { ...usage } }),
    });
    return { outcome: 'done', cached };
  }
  const { reason } = result;
  if (reason === 'cancelled') return sendFailed(run, reason);
  const probe = nextProbe(exchange);
  if (probe === undefined) {
    await deps.closeSession(sessionId, turn);
    return sendFailed(run, reason);
  }
  await deps.appendProbe(sessionId, turn, { probe, by: 'local', insteadBecause: whatHappened(reason) });
  const failed = sendFailed(run, reason);
  send({ kind: 'probed', probe: probe as Written });
  return failed;
}

type Written = z.infer<typeof probeSchema>;
