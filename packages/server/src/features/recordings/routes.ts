import { listRecordingsQuerySchema, recordingListSchema, recordingSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { idParams } from './id-params.ts';
import { onTheWire } from './kept-recording.ts';
import { noSuchRecording } from './no-such-recording.ts';
import type { PcmFiles } from './pcm-files.ts';
import type { RecordingStore } from './store.ts';

/** What the recordings' routes need. */
export interface RecordingRoutesDeps {
  readonly recordings: Pick<RecordingStore, 'get' | 'list'>;
  readonly files: Pick<PcmFiles, 'size'>;
  /** Deletes a recording with its sound. False where there is none. */
  readonly deleteRecording: (id: string) => Promise<boolean>;
  readonly scope: Scope;
}

/** Listing, reading and deleting recordings. Their sound comes and goes by other addresses. */
export function recordingRoutes(deps: RecordingRoutesDeps): FastifyPluginAsyncZod {
  const { recordings, files, scope } = deps;
  return async (app) => {
    app.get(
      '/api/recordings',
      {
        schema: {
          operationId: 'listRecordings',
          summary: 'List recordings, newest first',
          querystring: listRecordingsQuerySchema,
          response: {
            200: jsonReply('One page of recordings; nextCursor leads to the next one.', recordingListSchema),
            ...problemReplies,
          },
        },
      },
      async ({ query }) => {
        const { items, next } = await recordings.list(scope, {
          limit: query.limit,
          ...(query.draft === undefined ? {} : { draft: query.draft }),
          ...(query.cursor === undefined ? {} : { after: decodeCursor(query.cursor) }),
        });
        const sizes = await Promise.all(items.map((item) => files.size(scope, item.id)));
        return {
          items: items.map((item, i) => onTheWire(item, sizes[i] ?? 0)),
          ...(next === undefined ? {} : { nextCursor: encodeCursor(next) }),
        };
      },
    );

    app.get(
      '/api/recordings/:id',
      {
        schema: {
          operationId: 'readRecording',
          summary: 'Read what is known of a recording',
          params: idParams,
          response: { 200: jsonReply('The recording.', recordingSchema), ...problemReplies },
        },
      },
      async ({ params }) => {
        const recording = await recordings.get(scope, params.id);
        if (recording === undefined) throw noSuchRecording();
        return onTheWire(recording, (await files.size(scope, recording.id)) ?? 0);
      },
    );

    app.delete(
      '/api/recordings/:id',
      {
        schema: {
          operationId: 'deleteRecording',
          summary: 'Delete a recording with its sound',
          description: 'Answers that were made of it stay, without their sound.',
          params: idParams,
          response: { 204: z.undefined().describe('It is deleted.'), ...problemReplies },
        },
      },
      async ({ params }, reply) => {
        if (!(await deps.deleteRecording(params.id))) throw noSuchRecording();
        reply.code(204);
      },
    );
  };
}
