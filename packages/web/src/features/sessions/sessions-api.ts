import type { CreateSession, SessionAnswer, SessionList, SessionView } from '@sounding/core/contract';
import { isRecord, RequestError, request } from '../../lib/request.ts';

/** Query keys of everything about sessions; `['sessions']` covers them all. */
export const sessionKeys = {
  all: ['sessions'] as const,
  one: (id: string) => ['sessions', 'one', id] as const,
  list: ['sessions', 'list'] as const,
};

/** Begins a session. The same key gives the same session however often it is sent. Throws `RequestError`. */
export async function postSession(body: CreateSession, key: string): Promise<SessionView> {
  return read(
    await request('/api/sessions', { method: 'POST', body, headers: { 'idempotency-key': key } }),
    isSession,
  );
}

/** Fetches one session. Throws `RequestError`, with status 404 where there is none. */
export async function fetchSession(id: string, signal: AbortSignal): Promise<SessionView> {
  return read(await request(pathOf(id), { signal }), isSession);
}

/** Fetches a page of sessions, newest first. Throws `RequestError`. */
export async function fetchSessions(cursor: string | undefined, signal: AbortSignal): Promise<SessionList> {
  const query = new URLSearchParams({ limit: '30', ...(cursor === undefined ? {} : { cursor }) });
  return read(await request(`/api/sessions?${query}`, { signal }), isList);
}

/** What the server made of an answer: the answer's id, and the session as it stands then. */
export interface AnsweredTurn {
  readonly id: string;
  readonly session: SessionView;
}

/** Answers a turn, under the draft's key: sent twice it is one answer. Throws `RequestError`. */
export async function postTurnAnswer(id: string, body: SessionAnswer, key: string): Promise<AnsweredTurn> {
  const headers = { 'idempotency-key': key };
  const path = `${pathOf(id)}/answers`;
  const session = read(await request(path, { method: 'POST', body, headers }), isSession);
  const answer = session.turns[body.turn]?.answer;
  if (answer === undefined) throw garbled();
  return { id: answer.id, session };
}

/** What can be done to a session besides answering. */
export type Move = 'skip' | 'probe' | 'close';

/** Passes the open follow-up, has one chosen here to come after `turn`, or ends the session. Throws `RequestError`. */
export async function postMove(id: string, move: Move, turn: number): Promise<SessionView> {
  const body = move === 'close' ? {} : { body: { turn } };
  return read(await request(`${pathOf(id)}/${move}`, { method: 'POST', ...body }), isSession);
}

/** Deletes a session for good; one that is gone already counts as deleted. Throws `RequestError`. */
export async function deleteSession(id: string, keepalive: boolean): Promise<void> {
  try {
    await request(pathOf(id), { method: 'DELETE', keepalive });
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 404)) throw error;
  }
}

function pathOf(id: string): string {
  return `/api/sessions/${encodeURIComponent(id)}`;
}

// The server is our own and its replies are held to the contract there: here only the outline is checked,
// so that the schemas stay out of the page.

function read<Reply>(reply: unknown, fits: (value: unknown) => value is Reply): Reply {
  if (fits(reply)) return reply;
  throw garbled();
}

function garbled(): RequestError {
  return new RequestError('garbled', 'The server’s reply could not be read.');
}

function isSession(value: unknown): value is SessionView {
  return (
    isRecord(value) && typeof value.id === 'string' && isRecord(value.question) && Array.isArray(value.turns)
  );
}

function isList(value: unknown): value is SessionList {
  return isRecord(value) && Array.isArray(value.items);
}
