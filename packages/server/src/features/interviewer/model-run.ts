import type { InterviewerEvent, ModelFailure } from '@sounding/core/contract';
import { type RunResult, runModel, type Task } from '@sounding/models';
import type { FastifyBaseLogger } from 'fastify';
import type { AskableModel } from '../../askable-model.ts';
import { describeError } from '../../plugins/describe-error.ts';
import type { InterviewerDeps } from './deps.ts';
import { explainFailure } from './failure-messages.ts';
import type { ReplyOwner } from './store.ts';

/** One run: which model is asked, who hears of it, and what stops it. */
export interface ModelRun {
  readonly deps: InterviewerDeps;
  readonly model: AskableModel;
  readonly send: (event: InterviewerEvent) => void;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
  /** Looks whether the run may go on, and stops it where it may not. */
  readonly stillMayAsk: () => Promise<boolean>;
  /** Ask anew, whatever is kept. */
  readonly again: boolean;
}

/** How a run ended, for the log: nothing of it is anybody's text. */
export type RunOutcome =
  | { readonly outcome: 'done'; readonly cached: boolean }
  | { readonly outcome: 'failed'; readonly reason: ModelFailure };

/** Says that a run has begun; of a cached one nothing is sent and nothing is paid. */
export function sendStarted({ model, send }: ModelRun, cached: boolean): void {
  const { name, deadlineSeconds } = model.settings;
  send({ kind: 'started', model: name, deadlineSeconds, cached });
}

/** Says that a run failed, and what to do. */
export function sendFailed({ send }: ModelRun, reason: ModelFailure): RunOutcome {
  send({ kind: 'failed', reason, message: explainFailure(reason) });
  return { outcome: 'failed', reason };
}

/**
 * Puts a task to the model, with the replies that are kept; what can be shown already is given to `onPart`. Throws why
 * the run was stopped where its page still waits for it.
 */
export async function ask<T, Part>(
  run: ModelRun,
  task: Task<T, Part>,
  owner: ReplyOwner,
  onPart: (part: Part) => void,
): Promise<RunResult<T>> {
  const { deps, model, send, log, signal, stillMayAsk, again } = run;
  const { replies, scope, now, random } = deps;
  const result = await runModel(model.settings, task, {
    agreed: model.agreed,
    stillMayAsk,
    signal,
    random,
    again,
    cache: {
      get: (hash) => replies.get(scope, hash),
      put: (hash, reply) => replies.put(scope, owner, { ...reply, hash, createdAt: now().toISOString() }),
    },
    onStarted: (cached) => sendStarted(run, cached),
    onNotKept: (error) => log.error({ error: describeError(error) }, 'a reply could not be kept'),
    onWaiting: (reason, milliseconds) =>
      send({ kind: 'waiting', reason, milliseconds: Math.round(milliseconds) }),
    onPart,
  });
  const { reason } = signal;
  if (reason instanceof Error && reason.name !== 'AbortError') throw reason;
  return result;
}
