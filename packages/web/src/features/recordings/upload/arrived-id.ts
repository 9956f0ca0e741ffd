import type { UploadStatus } from './upload.ts';

/**
 * The server's id of a recording of which something is there; undefined before. One that is still empty may be begun
 * anew under another id, so nothing should be kept by it.
 */
export function arrivedId({ recordingId, sent }: UploadStatus): string | undefined {
  return sent > 0 ? recordingId : undefined;
}
