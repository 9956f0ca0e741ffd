import { recordingSchema, spliceRequestSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { onTheWire } from './kept-recording.ts';
import { type SpliceDeps, spliceRecordings } from './splice.ts';

/** A passage said anew takes its place in a copy of the recording. */
export function spliceRoutes(deps: SpliceDeps & { readonly scope: Scope }): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/recordings/splice',
      {
        schema: {
          operationId: 'spliceRecordings',
          summary: 'Put a passage said anew into a copy of a recording',
          description: 'Both recordings stay as they are.',
          body: spliceRequestSchema,
          response: { 201: jsonReply('The new recording.', recordingSchema), ...problemReplies },
        },
      },
      async ({ body }, reply) => {
        const made = await spliceRecordings(deps, deps.scope, body);
        reply.code(201).header('Location', `/api/recordings/${made.id}`);
        return onTheWire(made, (await deps.files.size(deps.scope, made.id)) ?? 0);
      },
    );
  };
}
