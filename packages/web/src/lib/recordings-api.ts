import { RequestError, request } from './request.ts';

/** Our own server's WAV files begin with the smallest header there is, in bytes; behind it are s16le samples at 16 kHz. */
export const WAV_HEADER_BYTES = 44;

/** Where a recording is heard or, with `download`, had as a file. */
export function audioPath(recordingId: string, download = false): string {
  return `${recordingPath(recordingId)}/audio${download ? '?download=1' : ''}`;
}

/** Fetches a recording as the bytes of a WAV file. Throws `RequestError`, with status 404 where it is gone. */
export async function fetchAudio(recordingId: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  let reply: Response;
  try {
    reply = await fetch(audioPath(recordingId), signal === undefined ? {} : { signal });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError('away', 'Sounding’s server does not answer. Is it still running?');
  }
  if (!reply.ok) {
    throw new RequestError('refused', `The recording could not be fetched (${reply.status}).`, {
      status: reply.status,
    });
  }
  return reply.arrayBuffer();
}

/**
 * Deletes a recording for good; one that is gone already counts as deleted. With `keepalive` the request outlives the
 * page. Throws `RequestError`.
 */
export async function deleteRecording(recordingId: string, keepalive = false): Promise<void> {
  try {
    await request(recordingPath(recordingId), { method: 'DELETE', keepalive });
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 404)) throw error;
  }
}

function recordingPath(recordingId: string): string {
  return `/api/recordings/${encodeURIComponent(recordingId)}`;
}
