import { FOLLOW_UPS, type Level, type Probe } from '@sounding/core';
import { type SessionView, sessionSchema } from '@sounding/core/contract';
import { request } from './request.ts';

/** A session that is kept, and the follow-up that is open in it. */
export interface KeptSession {
  readonly id: string;
  /** The turn that is open, where one is. */
  readonly turn: number;
  /** Absent where nothing is left to ask, or the session is closed. */
  readonly probe?: Probe;
}

/** An answer to what is open in a session. */
export interface FollowUpAnswer {
  readonly text: string;
  readonly seconds?: number;
}

/** Begins a session with a kept answer; its first follow-up comes with it. */
export async function beginSession(url: string, answerId: string, level: Level): Promise<KeptSession> {
  return await post(url, '', { answerId, level, mostFollowUps: FOLLOW_UPS.most, interviewer: 'local' });
}

/** Answers what is open; the same key and answer again make no second one. */
export async function answerInSession(
  url: string,
  { id, turn }: KeptSession,
  { text, seconds }: FollowUpAnswer,
  key: string,
): Promise<KeptSession> {
  const body = { turn, mode: 'typed', text, ...(seconds === undefined ? {} : { seconds }) };
  return await post(url, `/${encodeURIComponent(id)}/answers`, body, key);
}

/** Passes over what is open. */
export async function skipInSession(url: string, { id, turn }: KeptSession): Promise<KeptSession> {
  return await post(url, `/${encodeURIComponent(id)}/skip`, { turn });
}

/** Closes it; closing twice changes nothing. */
export async function closeSession(url: string, { id }: KeptSession): Promise<KeptSession> {
  return await post(url, `/${encodeURIComponent(id)}/close`, undefined);
}

async function post(url: string, path: string, body: unknown, key?: string): Promise<KeptSession> {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  const init = { method: 'POST', headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return readView(await request(new URL(`/api/sessions${path}`, url), sessionSchema, init));
}

function readView({ id, status, turns }: SessionView): KeptSession {
  const probe = status === 'probe-open' ? turns.at(-1)?.probe : undefined;
  return { id, turn: turns.length - 1, ...(probe === undefined ? {} : { probe }) };
}
