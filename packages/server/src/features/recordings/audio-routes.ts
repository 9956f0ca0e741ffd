import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CodedError } from '../../errors.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { type ByteRange, readRange } from './byte-range.ts';
import { idParams } from './id-params.ts';
import { type KeptRecording, wholeSamples } from './kept-recording.ts';
import { noSuchRecording } from './no-such-recording.ts';
import type { PcmFiles } from './pcm-files.ts';
import type { RecordingStore } from './store.ts';
import { WAV_HEADER_BYTES, wavHeader } from './wav-header.ts';

/** What the routes of sound need. */
export interface AudioRoutesDeps {
  readonly recordings: Pick<RecordingStore, 'get'>;
  readonly files: PcmFiles;
  readonly scope: Scope;
}

const audioQuery = z.object({
  download: z.literal('1').optional().describe('1 to save it as a file instead of playing it.'),
});

/** The sound of a recording as a WAV file that can be sought in, also while it is still being recorded. */
export function audioRoutes(deps: AudioRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const parts = { params: idParams, querystring: audioQuery };

    app.head('/api/recordings/:id/audio', { schema: parts }, async (request, reply) => {
      await describe(deps, request, request.params.id, reply);
      return reply.send();
    });

    app.get(
      '/api/recordings/:id/audio',
      {
        schema: {
          operationId: 'readAudio',
          summary: 'The sound of a recording, as WAV',
          description: 'Takes Range; while it is still being recorded it is as long as it is at the moment.',
          ...parts,
          response: { 200: wavReply('All of it.'), 206: wavReply('What Range asks for.'), ...problemReplies },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const { data, part } = await describe(deps, request, id, reply);
        return reply.send(Readable.from(read(deps, id, data, part)));
      },
    );
  };
}

function wavReply(description: string) {
  return {
    description,
    content: { 'audio/wav': { schema: z.any().describe('A WAV file, or a part of it.') } },
  };
}

/** Sets the reply's headers; returns how much sound there is, in bytes, and which part of the file is wanted. */
async function describe(
  { recordings, files, scope }: AudioRoutesDeps,
  request: FastifyRequest,
  id: string,
  reply: FastifyReply,
): Promise<{ data: number; part: ByteRange }> {
  const recording = await recordings.get(scope, id);
  const bytes = recording && (await files.size(scope, id));
  if (recording === undefined || bytes === undefined) throw noSuchRecording();
  const data = wholeSamples(bytes);
  const part = settleRange(request, reply, recording, WAV_HEADER_BYTES + data);
  const { download } = request.query as z.infer<typeof audioQuery>;
  const kind = download === '1' ? 'attachment' : 'inline';
  reply.header('Content-Disposition', `${kind}; filename="${fileName(recording)}"`);
  return { data, part };
}

/** Answers `Range` and `If-Range` in the reply's headers. Throws `range_not_satisfiable`. */
function settleRange(
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  { id }: KeptRecording,
  size: number,
): ByteRange {
  const version = `"${id}-${size}"`;
  reply.header('Accept-Ranges', 'bytes').header('ETag', version);
  // A part of a file that has grown since fits none of the parts before.
  const wanted = (headers['if-range'] ?? version) === version && method === 'GET' ? headers.range : undefined;
  const range = readRange(wanted, size);
  if (range === 'none') {
    reply.header('Content-Range', `bytes */${size}`);
    throw new CodedError('range_not_satisfiable', `It is ${size} bytes long.`);
  }
  const part = range === 'whole' ? { from: 0, to: size } : range;
  reply
    .code(range === 'whole' ? 200 : 206)
    .type('audio/wav')
    .header('Content-Length', part.to - part.from);
  if (range !== 'whole') reply.header('Content-Range', `bytes ${part.from}-${part.to - 1}/${size}`);
  return part;
}

async function* read(
  { files, scope }: AudioRoutesDeps,
  id: string,
  data: number,
  { from, to }: ByteRange,
): AsyncGenerator<Buffer> {
  if (from < WAV_HEADER_BYTES) yield wavHeader(data).subarray(from, Math.min(to, WAV_HEADER_BYTES));
  const first = Math.max(from, WAV_HEADER_BYTES) - WAV_HEADER_BYTES;
  const end = to - WAV_HEADER_BYTES;
  if (first < end) yield* (await files.read(scope, id, first, end)) as AsyncIterable<Buffer>;
}

/** Names the file by its time, in letters that every file system takes. */
function fileName({ createdAt }: KeptRecording): string {
  return `answer-${createdAt.slice(0, 19).replaceAll(':', '-')}.wav`;
}
