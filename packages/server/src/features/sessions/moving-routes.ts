import { MAX_TIMED_BODY_BYTES, sessionAnswerSchema, sessionTurnSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idempotencyKeyHeader, readRepeatable } from '../../answering/idempotency-key.ts';
import { type AnswerMaking, keyReused } from '../../answering/make-answer.ts';
import type { KeepResult, RepeatableRequest } from '../../answering/new-answer.ts';
import { asItStands, sessionParams } from './described.ts';
import { answerTurn, chooseAfter, closeSession, type MovingDeps, skipTurn } from './move-session.ts';
import { viewSession } from './read-session.ts';

/** What the routes that move a session on need. */
export interface MovingRoutesDeps extends MovingDeps, AnswerMaking {
  /** What a request for an answer got when it came before; undefined when it is new. */
  readonly findReply: (request: RepeatableRequest) => Promise<KeepResult | undefined>;
}

const headers = z.object({ 'idempotency-key': idempotencyKeyHeader });

/** Answering what is open in a session, passing over it, having the next follow-up chosen, and closing. */
export function movingRoutes(deps: MovingRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/sessions/:id/answers',
      {
        bodyLimit: MAX_TIMED_BODY_BYTES,
        schema: {
          operationId: 'answerInSession',
          summary: 'Answer what is open: the question, or the follow-up',
          description:
            'The answer is assessed and on disk when the reply comes. Where the interviewer is the local one, the next ' +
            'follow-up comes with it, or the closing assessment; where a model is to ask, the session is "choosing" ' +
            'then. With an Idempotency-Key, sending it again makes no second answer.',
          params: sessionParams,
          headers,
          body: sessionAnswerSchema,
          response: asItStands,
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const repeatable = readRepeatable(request.headers, { session: id, ...request.body });
        const seen = repeatable === undefined ? undefined : await deps.findReply(repeatable);
        if (seen?.kind === 'key_reused') throw keyReused();
        const came = seen?.kind ?? (await answerTurn(deps, id, request.body, repeatable));
        if (came === 'replayed') reply.header('Idempotent-Replayed', 'true');
        return viewSession(deps, id);
      },
    );

    app.post(
      '/api/sessions/:id/skip',
      {
        schema: {
          operationId: 'skipInSession',
          summary: 'Pass over the follow-up that is open',
          description: 'It is not asked again. The session goes on as after an answer.',
          params: sessionParams,
          body: sessionTurnSchema,
          response: asItStands,
        },
      },
      async (request) => {
        await skipTurn(deps, request.params.id, request.body.turn);
        return viewSession(deps, request.params.id);
      },
    );

    app.post(
      '/api/sessions/:id/probe',
      {
        schema: {
          operationId: 'chooseFollowUp',
          summary: 'Have the next follow-up chosen here, without a model',
          description:
            'Where a model was to ask and could not. The session is closed where there is nothing left to ask.',
          params: sessionParams,
          body: sessionTurnSchema,
          response: asItStands,
        },
      },
      async (request) => {
        await chooseAfter(deps, request.params.id, request.body.turn);
        return viewSession(deps, request.params.id);
      },
    );

    app.post(
      '/api/sessions/:id/close',
      {
        schema: {
          operationId: 'closeSession',
          summary: 'Close a session and assess it as a whole',
          description:
            'From the first answer on. What is open is left open. A session that is closed already stays as it is.',
          params: sessionParams,
          response: asItStands,
        },
      },
      async (request) => {
        await closeSession(deps, request.params.id);
        return viewSession(deps, request.params.id);
      },
    );
  };
}
