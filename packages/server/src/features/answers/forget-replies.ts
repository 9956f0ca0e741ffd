import type { FastifyInstance } from 'fastify';
import { describeError } from '../../plugins/describe-error.ts';
import type { Scope } from '../../scope.ts';
import type { AnswerStore } from './store.ts';

const DAY_MS = 86_400_000;

/** What is needed to forget old replies. */
export interface ForgetRepliesDeps {
  readonly answers: Pick<AnswerStore, 'forgetReplies'>;
  readonly scope: Scope;
  readonly now: () => Date;
  /** For how many days the key of a request is remembered at least. */
  readonly keepRepliesDays: number;
}

/**
 * Forgets the keys of requests that are old enough: when the server starts, and then at most once a day, as
 * requests come in. A failure is logged and tried again a day later: it is no reason to refuse anybody's answer.
 */
export function forgetOldReplies(app: FastifyInstance, deps: ForgetRepliesDeps): void {
  const { answers, scope, now, keepRepliesDays } = deps;
  let due = Number.NEGATIVE_INFINITY;
  const forget = async () => {
    const at = now().getTime();
    if (at < due) return;
    due = at + DAY_MS;
    try {
      await answers.forgetReplies(scope, new Date(at - keepRepliesDays * DAY_MS).toISOString());
    } catch (error) {
      app.log.error({ error: describeError(error) }, 'old replies could not be forgotten');
    }
  };
  app.addHook('onReady', forget);
  app.addHook('onResponse', forget);
}
