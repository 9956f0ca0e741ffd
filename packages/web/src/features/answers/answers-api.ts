import type {
  AnswerList,
  AttemptList,
  CreateAnswer,
  CreatedAnswer,
  StoredAnswer,
} from '@sounding/core/contract';
import { isRecord, RequestError, request } from '../../lib/request.ts';

/** Query keys of everything about answers; `['answers']` covers them all. */
export const answerKeys = {
  all: ['answers'] as const,
  one: (id: string) => ['answers', 'one', id] as const,
  list: (question: string | undefined) => ['answers', 'list', question ?? null] as const,
  attempts: (id: string) => ['answers', 'attempts', id] as const,
};

/**
 * Sends a request body, already written out, under its key. The same key and body give the same answer
 * however often they are sent. Throws `RequestError`.
 */
export async function postAnswer(body: CreateAnswer, key: string): Promise<CreatedAnswer> {
  const reply = await request('/api/answers', { method: 'POST', body, headers: { 'idempotency-key': key } });
  if (!isCreated(reply)) throw new RequestError('garbled', 'The server’s reply could not be read.');
  return reply;
}

/** Fetches one kept answer. Throws `RequestError`, with status 404 where there is none. */
export async function fetchAnswer(id: string, signal: AbortSignal): Promise<StoredAnswer> {
  const reply = await request(`/api/answers/${encodeURIComponent(id)}`, { signal });
  if (!isStored(reply)) throw new RequestError('garbled', 'The server’s reply could not be read.');
  return reply;
}

/** Fetches a page of past answers, newest first. Throws `RequestError`. */
export async function fetchAnswers(
  page: { question: string | undefined; cursor: string | undefined },
  signal: AbortSignal,
): Promise<AnswerList> {
  const query = new URLSearchParams({ limit: '30' });
  if (page.question !== undefined) query.set('question', page.question);
  if (page.cursor !== undefined) query.set('cursor', page.cursor);
  const reply = await request(`/api/answers?${query}`, { signal });
  if (!isList(reply)) throw new RequestError('garbled', 'The server’s reply could not be read.');
  return reply;
}

/** Fetches the chain of attempts that an answer belongs to, oldest first. Throws `RequestError`. */
export async function fetchAttempts(id: string, signal: AbortSignal): Promise<AttemptList> {
  const reply = await request(`/api/answers/${encodeURIComponent(id)}/attempts`, { signal });
  if (!isAttempts(reply)) throw new RequestError('garbled', 'The server’s reply could not be read.');
  return reply;
}

/** Deletes an answer for good; one that is gone already counts as deleted. Throws `RequestError`. */
export async function deleteAnswer(id: string, keepalive: boolean): Promise<void> {
  try {
    await request(`/api/answers/${encodeURIComponent(id)}`, { method: 'DELETE', keepalive });
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 404)) throw error;
  }
}

// The server is our own and its replies are held to the contract there: here only the outline is checked,
// so that the schemas stay out of the page.

function isCreated(value: unknown): value is CreatedAnswer {
  return isRecord(value) && typeof value.id === 'string' && isRecord(value.assessment);
}

function isStored(value: unknown): value is StoredAnswer {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.text === 'string' &&
    isRecord(value.question) &&
    Array.isArray(value.assessments)
  );
}

function isAttempts(value: unknown): value is AttemptList {
  return isRecord(value) && Array.isArray(value.items);
}

function isList(value: unknown): value is AnswerList {
  return isRecord(value) && Array.isArray(value.items);
}
