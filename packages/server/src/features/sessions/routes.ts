import {
  createSessionSchema,
  listSessionsQuerySchema,
  sessionListSchema,
  sessionSchema,
} from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idempotencyKeyHeader, readRepeatable } from '../../answering/idempotency-key.ts';
import { keyReused } from '../../answering/make-answer.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import { type BeginningDeps, beginSession, unknownAnswer } from './begin-session.ts';
import { asItStands, sessionParams as params } from './described.ts';
import { type MovingRoutesDeps, movingRoutes } from './moving-routes.ts';
import { viewSession } from './read-session.ts';

/** What the sessions' routes need. */
export interface SessionRoutesDeps extends BeginningDeps, MovingRoutesDeps {
  /** Removes the sound of recordings that went with a session. */
  readonly removeDeletedRecordings: () => Promise<void>;
}

const headers = z.object({ 'idempotency-key': idempotencyKeyHeader });

/** Beginning a session, moving it on, and reading, listing and deleting sessions. */
export function sessionRoutes(deps: SessionRoutesDeps): FastifyPluginAsyncZod {
  const { sessions, scope } = deps;
  return async (app) => {
    await app.register(movingRoutes(deps));

    app.post(
      '/api/sessions',
      {
        schema: {
          operationId: 'beginSession',
          summary: 'Begin a session on a question, or with an answer that is kept',
          description:
            'With an answer, the first follow-up comes with the reply, where the interviewer is the local one. With ' +
            'an Idempotency-Key, sending it again makes no second session: the reply is the session as it stands, ' +
            'with the header Idempotent-Replayed. Its key is remembered for as long as the session is kept.',
          headers,
          body: createSessionSchema,
          response: {
            201: jsonReply('The session is kept, at the address in Location.', sessionSchema),
            ...problemReplies,
          },
        },
      },
      async (request, reply) => {
        const repeatable = readRepeatable(request.headers, request.body);
        const seen = repeatable === undefined ? undefined : await sessions.findBegun(scope, repeatable);
        const result = seen ?? (await beginSession(deps, request.body, repeatable));
        if (result.kind === 'key_reused') throw keyReused();
        if (result.kind === 'unknown_answer') throw unknownAnswer();
        if (result.kind === 'replayed') reply.header('Idempotent-Replayed', 'true');
        reply.code(201).header('Location', `/api/sessions/${result.id}`);
        return viewSession(deps, result.id);
      },
    );

    app.get(
      '/api/sessions',
      {
        schema: {
          operationId: 'listSessions',
          summary: 'List sessions, newest first',
          querystring: listSessionsQuerySchema,
          response: {
            200: jsonReply('One page of sessions; nextCursor leads to the next one.', sessionListSchema),
            ...problemReplies,
          },
        },
      },
      async ({ query: { limit, cursor } }) => {
        const after = cursor === undefined ? {} : { after: decodeCursor(cursor) };
        const { items, next } = await sessions.list(scope, { limit, ...after });
        return { items, ...(next === undefined ? {} : { nextCursor: encodeCursor(next) }) };
      },
    );

    app.get(
      '/api/sessions/:id',
      {
        schema: {
          operationId: 'readSession',
          summary: 'Read one session with its answers',
          params,
          response: asItStands,
        },
      },
      async (request) => viewSession(deps, request.params.id),
    );

    app.delete(
      '/api/sessions/:id',
      {
        schema: {
          operationId: 'deleteSession',
          summary: 'Delete a session and all that was said in it',
          description:
            'Its follow-ups, its closing assessment, the answers that were given in it with their recordings, and what ' +
            'models replied. An answer from before that it began with stays, and so does its own first answer where ' +
            'another session began with it: it belongs to no session then.',
          params,
          response: { 204: z.undefined().describe('It is deleted.'), ...problemReplies },
        },
      },
      async (request, reply) => {
        const deleted = await sessions.delete(scope, request.params.id);
        if (!deleted) throw new CodedError('session_not_found', 'It may have been deleted.');
        await deps.removeDeletedRecordings();
        reply.code(204);
      },
    );
  };
}
