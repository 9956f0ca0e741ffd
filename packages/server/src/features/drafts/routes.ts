import { draftSchema, type KeptDraft, MAX_TIMED_BODY_BYTES } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import type { DraftStore } from './store.ts';

/** What the drafts' routes need. */
export interface DraftRoutesDeps {
  readonly drafts: DraftStore;
  readonly scope: Scope;
}

const keyParams = z.object({
  key: z
    .string()
    .min(1)
    .max(300)
    .describe(
      'What it is a draft of: own, question.<id of the question>, rewrite.<id of the answer> or session.<its id>.<turn>.',
    ),
});
const idQuery = z.object({ id: z.string().min(1).max(100).describe('The id of the draft that is meant.') });

/** Keeping answers in the making, so that they outlive a lost browser. */
export function draftRoutes({ drafts, scope }: DraftRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/drafts/:key',
      {
        schema: {
          operationId: 'readDraft',
          summary: 'Read the draft that is kept under a key',
          description: 'That nothing is kept is the usual case, and no error.',
          params: keyParams,
          response: {
            200: jsonReply('The draft.', draftSchema),
            204: z.undefined().describe('Nothing is kept under this key.'),
            ...problemReplies,
          },
        },
      },
      async ({ params }, reply): Promise<KeptDraft | undefined> => {
        const draft = await drafts.get(scope, params.key);
        if (draft === undefined) reply.code(204);
        return draft;
      },
    );

    app.put(
      '/api/drafts/:key',
      {
        bodyLimit: MAX_TIMED_BODY_BYTES,
        schema: {
          operationId: 'keepDraft',
          summary: 'Keep a draft under a key',
          description:
            'It is on disk when the reply comes. The version with the later editedAt wins. A draft whose id was ' +
            'the Idempotency-Key of a kept answer is not kept again.',
          params: keyParams,
          body: draftSchema,
          response: { 204: z.undefined().describe('It is kept.'), ...problemReplies },
        },
      },
      async ({ params, body }, reply) => {
        if ((await drafts.put(scope, params.key, body)) === 'newer_kept') {
          throw new CodedError('draft_newer', 'GET the same address to see it.');
        }
        reply.code(204);
      },
    );

    app.delete(
      '/api/drafts/:key',
      {
        schema: {
          operationId: 'deleteDraft',
          summary: 'Delete the draft of a key, if it is the one of that id',
          params: keyParams,
          querystring: idQuery,
          response: { 204: z.undefined().describe('No such draft is kept any more.'), ...problemReplies },
        },
      },
      async ({ params, query }, reply) => {
        await drafts.delete(scope, params.key, query.id);
        reply.code(204);
      },
    );
  };
}
