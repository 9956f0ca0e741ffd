import { transcribeRequestSchema, transcriptionSchema } from '@sounding/core/contract';
import type { TranscribeFailure, TranscribeResult } from '@sounding/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { CodedError, type ErrorCode } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { idParams } from './id-params.ts';
import { wholeSamples } from './kept-recording.ts';
import { noSuchRecording } from './no-such-recording.ts';
import type { PcmFiles } from './pcm-files.ts';
import type { RecordingStore } from './store.ts';
import { wavHeader } from './wav-header.ts';

/** What the speaker said yes to. */
export interface Consented {
  readonly consent: boolean;
  /** The address that was shown to them; its origin is what counts. */
  readonly endpoint: string;
  readonly terms: readonly string[];
}

/** Has sound transcribed elsewhere, unless no endpoint is set or another than the one that was consented to. */
export type Transcriber = (
  sound: Blob,
  consented: Consented,
) => Promise<TranscribeResult | { readonly kind: 'no_endpoint' | 'endpoint_changed' }>;

/** What the route of transcriptions needs. */
export interface TranscriptionRoutesDeps {
  readonly recordings: Pick<RecordingStore, 'get'>;
  readonly files: Pick<PcmFiles, 'size' | 'asBlob'>;
  readonly transcriber: Transcriber;
  readonly scope: Scope;
}

const NO_CONSENT = 'Send "consent": true where the speaker said yes to this recording.';

const ENDPOINT_CHANGED =
  'Nothing was sent: the settings name another server than the one that was consented to. Ask the speaker again.';

/** What each failure is called over HTTP, and what to do. The recording is kept in any case. */
const FAILURES: Readonly<Record<TranscribeFailure, readonly [code: ErrorCode, detail: string]>> = {
  no_consent: ['consent_needed', NO_CONSENT],
  bad_address: ['no_endpoint', 'The address in the settings is none. Mend it there.'],
  timeout: ['transcription_timeout', 'It did not answer in time. Try again, or let the page transcribe.'],
  unreachable: ['transcription_failed', 'It cannot be reached. Look at its address in the settings.'],
  redirected: [
    'transcription_failed',
    'It points to another server, which nobody consented to. Look at its address.',
  ],
  refused: ['transcription_refused', 'It refuses the key. Look at the key in the settings.'],
  too_large: ['transcription_failed', 'The recording is too large for it. Let the page transcribe.'],
  rate_limited: ['transcription_failed', 'It has had too many requests. Wait a moment and try again.'],
  garbled: ['transcription_failed', 'Its answer could not be read. Is it a transcription endpoint?'],
  failed: ['transcription_failed', 'It reports a fault of its own, or of the model in the settings.'],
};

/** Having a recording transcribed by an endpoint of the person's own choice. */
export function transcriptionRoutes(deps: TranscriptionRoutesDeps): FastifyPluginAsyncZod {
  const { recordings, files, transcriber, scope } = deps;
  return async (app) => {
    app.post(
      '/api/recordings/:id/transcription',
      {
        // Before the contract refuses the body: whoever forgets to ask gets a code that says so.
        preValidation: async ({ body }) => {
          if (typeof body !== 'object' || body === null || !('consent' in body) || body.consent !== true) {
            throw new CodedError('consent_needed', NO_CONSENT);
          }
        },
        schema: {
          operationId: 'transcribeRecording',
          summary: 'Send a recording to the transcription endpoint that is set',
          description:
            'The sound leaves this machine, as it is: only with the consent of who speaks, and only to the server ' +
            'that was shown to them.',
          params: idParams,
          body: transcribeRequestSchema,
          response: { 200: jsonReply('What the endpoint heard.', transcriptionSchema), ...problemReplies },
        },
      },
      async ({ params, body }) => {
        const recording = await recordings.get(scope, params.id);
        const bytes = recording && (await files.size(scope, recording.id));
        if (recording === undefined || bytes === undefined) throw noSuchRecording();
        const data = wholeSamples(bytes);
        const samples = await files.asBlob(scope, recording.id);
        const sound = new Blob([wavHeader(data), samples.slice(0, data)], { type: 'audio/wav' });
        const { consent, endpoint, terms = [] } = body;
        const result = await transcriber(sound, { consent, endpoint, terms });
        if (result.kind === 'no_endpoint') throw new CodedError('no_endpoint', 'Set one in the settings.');
        if (result.kind === 'endpoint_changed') throw new CodedError('endpoint_changed', ENDPOINT_CHANGED);
        if (result.kind === 'failed') throw new CodedError(...FAILURES[result.reason]);
        const { kind: _, ...heard } = result;
        return heard as z.infer<typeof transcriptionSchema>;
      },
    );
  };
}
