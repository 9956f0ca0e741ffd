import type { RecordingList } from '@sounding/core/contract';
import { fetchAudio, WAV_HEADER_BYTES } from '../../lib/recordings-api.ts';
import { isRecord, RequestError, request } from '../../lib/request.ts';
import type { Listened } from './listening/listening.ts';

/** How long an endpoint may take for a recording, in milliseconds: some run on slow machines. */
const ENDPOINT_PATIENCE = 180_000;

/** Query keys of everything about recordings; `['recordings']` covers them all. */
export const recordingKeys = {
  all: ['recordings'] as const,
  ofDraft: (draftId: string) => ['recordings', 'draft', draftId] as const,
  heldElsewhere: (id: string | undefined) => ['recordings', 'held elsewhere', id] as const,
  list: ['recordings', 'list'] as const,
};

/** Fetches a page of recordings, newest first; those of one draft where it is given. Throws `RequestError`. */
export async function fetchRecordings(
  page: { draftId?: string; cursor: string | undefined },
  signal: AbortSignal,
): Promise<RecordingList> {
  const query = new URLSearchParams({ limit: '30' });
  if (page.draftId !== undefined) query.set('draft', page.draftId);
  if (page.cursor !== undefined) query.set('cursor', page.cursor);
  const reply = await request(`/api/recordings?${query}`, { signal });
  if (!isRecord(reply) || !Array.isArray(reply.items)) throw garbled();
  return reply as RecordingList;
}

/** Fetches a recording's samples, s16le at 16 kHz. Throws `RequestError`. */
export async function fetchSound(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await fetchAudio(id)).subarray(WAV_HEADER_BYTES);
}

/**
 * Has a recording written down by the endpoint in the settings, to which its sound is sent: where that is by now another
 * than the one agreed to, the server sends nothing. Throws `RequestError`.
 */
export async function transcribeByEndpoint(
  id: string,
  { endpoint, terms }: { readonly endpoint: string; readonly terms: readonly string[] },
  signal: AbortSignal,
): Promise<Listened> {
  const reply = await request(`/api/recordings/${encodeURIComponent(id)}/transcription`, {
    method: 'POST',
    body: { consent: true, endpoint, ...(terms.length === 0 ? {} : { terms }) },
    signal,
    patience: ENDPOINT_PATIENCE,
  });
  if (!isRecord(reply) || typeof reply.text !== 'string') throw garbled();
  return reply as unknown as Listened;
}

function garbled(): RequestError {
  return new RequestError('garbled', 'The server’s reply could not be read.');
}
