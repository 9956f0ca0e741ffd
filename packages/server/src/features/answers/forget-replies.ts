import type { FastifyInstance } from 'fastify';
import { describeError } from '../../plugins/describe-error.ts';

const DAY_MS = 86_400_000;

/** What is needed to forget old replies. */
export interface ForgetRepliesDeps {
  /** Each forgets what is older than a time (ISO-8601); what one of them cannot forget keeps no other from it. */
  readonly forget: readonly ((olderThan: string) => Promise<unknown>)[];
  readonly now: () => Date;
  /** For how many days the key of a request, and what a model replied, is remembered at least. */
  readonly keepRepliesDays: number;
}

/**
 * Forgets the keys of requests and the replies of models that are old enough: when the server starts, and then at most
 * once a day, as requests come in. A failure is logged and tried again a day later: it is no reason to refuse anybody's
 * answer.
 */
export function forgetOldReplies(app: FastifyInstance, deps: ForgetRepliesDeps): void {
  const { now, keepRepliesDays } = deps;
  let due = Number.NEGATIVE_INFINITY;
  const forgetAll = async () => {
    const at = now().getTime();
    if (at < due) return;
    due = at + DAY_MS;
    const olderThan = new Date(at - keepRepliesDays * DAY_MS).toISOString();
    for (const forget of deps.forget) {
      await forget(olderThan).catch((error: unknown) => {
        app.log.error({ error: describeError(error) }, 'old replies could not be forgotten');
      });
    }
  };
  app.addHook('onReady', forgetAll);
  app.addHook('onResponse', forgetAll);
}
