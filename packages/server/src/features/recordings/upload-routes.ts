import { MAX_RECORDING_BYTES } from '@sounding/core/contract';
import type { FastifyError } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CodedError } from '../../errors.ts';
import { sendProblem, toCodedError } from '../../plugins/problem-details.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { idParams } from './id-params.ts';
import { noSuchRecording } from './no-such-recording.ts';
import {
  readBytes,
  readLength,
  readMetadata,
  readRequiredBytes,
  refuseOtherVersions,
  TUS_VERSION,
  writeMetadata,
} from './upload-headers.ts';
import type { Uploads } from './uploads.ts';

/** Largest chunk, in bytes: half a minute of sound. A page that was cut off sends what it has in several. */
const MAX_CHUNK_BYTES = 1024 * 1024;
const CHUNK_TYPE = 'application/offset+octet-stream';

/** What the routes of uploads need. */
export interface UploadRoutesDeps {
  readonly uploads: Uploads;
  /** Deletes a recording with its sound. False where there is none. */
  readonly deleteRecording: (id: string) => Promise<boolean>;
  readonly scope: Scope;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * Uploads of recordings by the tus protocol, version 1.0.0 (https://tus.io/protocols/resumable-upload), with
 * creation, creation-defer-length and termination. Spoken here directly: its verbs are few, and so every refusal
 * is a problem document, no reply invites other origins, and a chunk is on disk before it is acknowledged.
 */
export function uploadRoutes(deps: UploadRoutesDeps): FastifyPluginAsyncZod {
  const { uploads, scope } = deps;
  return async (app) => {
    app.addContentTypeParser(
      CHUNK_TYPE,
      { parseAs: 'buffer', bodyLimit: MAX_CHUNK_BYTES },
      (_request, body, done) => done(null, body),
    );
    app.setErrorHandler((error: FastifyError, request, reply) =>
      sendProblem(refusalOf(error), request, reply),
    );
    app.addHook('onRequest', async (request, reply) => {
      reply.header('Tus-Resumable', TUS_VERSION).header('Tus-Version', TUS_VERSION);
      if (request.method !== 'OPTIONS') refuseOtherVersions(request.headers['tus-resumable']);
    });

    app.options(
      '/api/uploads',
      {
        schema: {
          operationId: 'describeUploads',
          summary: 'What of the tus protocol is spoken',
          response: { 204: z.undefined().describe('See the headers Tus-*.'), ...problemReplies },
        },
      },
      async (_request, reply) => {
        reply.code(204).header('Tus-Extension', 'creation,creation-defer-length,termination');
        reply.header('Tus-Max-Size', MAX_RECORDING_BYTES);
      },
    );

    app.post(
      '/api/uploads',
      {
        schema: {
          operationId: 'beginRecording',
          summary: 'Begin a recording (tus: creation)',
          description:
            'Send Upload-Defer-Length: 1 and Upload-Metadata with draftId and, where known, questionId and ' +
            'questionText. The sound is 16 kHz, one channel, signed 16-bit little-endian, without a header.',
          response: { 201: z.undefined().describe('Its address is in Location.'), ...problemReplies },
        },
      },
      async ({ headers }, reply) => {
        const length = readLength(headers['upload-length'], headers['upload-defer-length']);
        const recording = {
          id: deps.newId(),
          createdAt: deps.now().toISOString(),
          ...readMetadata(headers['upload-metadata']),
          ...(length === undefined ? {} : { length }),
        };
        await uploads.begin(scope, recording);
        reply.code(201).header('Location', `/api/uploads/${recording.id}`);
      },
    );

    app.head(
      '/api/uploads/:id',
      {
        schema: { params: idParams },
      },
      async ({ params }, reply) => {
        const { recording, offset } = await uploads.stand(scope, params.id);
        reply.header('Upload-Offset', offset).header('Upload-Metadata', writeMetadata(recording));
        if (recording.length === undefined) reply.header('Upload-Defer-Length', 1);
        else reply.header('Upload-Length', recording.length);
        reply.code(200);
      },
    );

    app.patch(
      '/api/uploads/:id',
      {
        schema: {
          operationId: 'appendToRecording',
          summary: 'Add a chunk to a recording (tus)',
          description:
            'The chunk is on disk when the reply comes. The last one, which may be empty, carries Upload-Length: ' +
            'the recording is finished then. HEAD of the same address tells Upload-Offset, from which to go on.',
          params: idParams,
          response: { 204: z.undefined().describe('The new offset is in Upload-Offset.'), ...problemReplies },
        },
      },
      async ({ params, headers, body }, reply) => {
        if (headers['content-type'] !== CHUNK_TYPE) throw wrongType();
        const length = readBytes('upload-length', headers['upload-length']);
        const offset = await uploads.append(scope, params.id, {
          offset: readRequiredBytes('upload-offset', headers['upload-offset']),
          bytes: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
          ...(length === undefined ? {} : { length }),
        });
        reply.code(204).header('Upload-Offset', offset);
      },
    );

    app.delete(
      '/api/uploads/:id',
      {
        schema: {
          operationId: 'deleteUpload',
          summary: 'Delete a recording, also while it is made (tus: termination)',
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

/** What Fastify itself refuses, in the words of an upload. */
function refusalOf(error: FastifyError): CodedError {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const advice = `Send at most ${MAX_CHUNK_BYTES} bytes at a time.`;
    return new CodedError('chunk_too_large', advice, { cause: error });
  }
  return error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? wrongType() : toCodedError(error);
}

function wrongType(): CodedError {
  return new CodedError('unsupported_media_type', `Send Content-Type: ${CHUNK_TYPE}.`);
}
