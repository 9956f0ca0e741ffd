import { RequestError, request } from '../../../lib/request.ts';
import { DRAFT_PREFIX, type Draft, readDraft } from '../draft.ts';
import type { DraftServer } from './draft-sync.ts';

/** Browsers let a request of at most 64 KiB outlive its page. */
const MOST_KEPT_ALIVE = 60_000;

/** The server's place for the draft that the browser keeps under `key`. Rejections are `RequestError`s. */
export function draftServer(key: string): DraftServer {
  const path = `/api/drafts/${encodeURIComponent(key.slice(DRAFT_PREFIX.length))}`;
  return {
    async fetch() {
      try {
        return readDraft(await request(path));
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error;
      }
    },
    async put(draft) {
      try {
        await request(path, { method: 'PUT', body: bodyOf(draft) });
        return 'kept';
      } catch (error) {
        if (error instanceof RequestError && error.code === 'draft_newer') return 'newer';
        if (isRefusal(error)) return 'refused';
        throw error;
      }
    },
    async remove(id) {
      try {
        await request(`${path}?id=${encodeURIComponent(id)}`, { method: 'DELETE', keepalive: true });
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    },
  };
}

/** Sends a draft as the page goes away, without waiting for the reply; one too large for that is left to the browser's copy. */
export function sendOnLeaving(key: string, draft: Draft): void {
  const body = bodyOf(draft);
  if (new Blob([JSON.stringify(body)]).size > MOST_KEPT_ALIVE) return;
  const path = `/api/drafts/${encodeURIComponent(key.slice(DRAFT_PREFIX.length))}`;
  request(path, { method: 'PUT', body, keepalive: true }).catch(() => undefined);
}

/** What of a draft the server keeps: all but the note of the answer it became. */
function bodyOf({ answerId: _, ...draft }: Draft): Omit<Draft, 'answerId'> {
  return draft;
}

/** True where the server has answered and asking again would not help. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof RequestError && error.kind === 'refused' && error.status < 500 && error.status !== 429
  );
}
