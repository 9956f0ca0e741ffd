import type { Assessment, Level } from '@sounding/core';
import { answerListSchema, type CreateAnswer, createdAnswerSchema } from '@sounding/core/contract';
import type { ServerConfig } from '@sounding/server';
import { Refusal, request } from './request.ts';
import {
  answerInSession,
  beginSession,
  closeSession,
  type FollowUpAnswer,
  type KeptSession,
  skipInSession,
} from './session-errands.ts';
import { withServer } from './with-server.ts';

/** How many past answers are looked at to find a question that was not answered lately. */
const LATELY = 100;

/** An answer that is on disk. */
export interface Kept {
  readonly id: string;
  /** The assessment that was kept with it. */
  readonly assessment: Pick<Assessment, 'level' | 'engine'>;
  /** Where it is kept, in words that fit after "Kept": an address, or a folder. */
  readonly where: string;
}

/** Where answers are kept and looked up. */
export interface Desk {
  /** Keeps an answer; the same key and answer again make no second one. Throws a `Failure`. */
  readonly keep: (answer: CreateAnswer, key: string) => Promise<Kept>;
  /** Ids of the questions that were answered lately, the latest first. Throws a `Failure`. */
  readonly answered: () => Promise<readonly string[]>;
  /** Errands of a session on a kept answer. They throw a `Failure`. */
  readonly session: {
    readonly begin: (answerId: string, level: Level) => Promise<KeptSession>;
    readonly answer: (session: KeptSession, answer: FollowUpAnswer, key: string) => Promise<KeptSession>;
    readonly skip: (session: KeptSession) => Promise<KeptSession>;
    readonly close: (session: KeptSession) => Promise<KeptSession>;
  };
  /** The address of the running server; undefined where none runs. Throws a `Failure`. */
  readonly address: () => Promise<string | undefined>;
}

/** The desk of a data directory: every errand goes over HTTP to whoever holds it. */
export function deskAt(config: ServerConfig): Desk {
  return {
    keep: (answer, key) =>
      withServer(config, async ({ url, own }) => {
        const { id, assessment } = await post(url, answer, key);
        const folder = config.databaseUrl === undefined ? config.dataDirectory : 'the PostgreSQL store';
        return { id, assessment, where: own ? `in ${folder}` : `at ${url}${answerPath(id)}` };
      }),
    answered: () =>
      withServer(config, async ({ url }) => {
        const { items } = await request(new URL(`/api/answers?limit=${LATELY}`, url), answerListSchema);
        return items.flatMap(({ question }) => question.id ?? []);
      }),
    session: {
      begin: (id, level) => withServer(config, ({ url }) => beginSession(url, id, level)),
      answer: (session, answer, key) =>
        withServer(config, ({ url }) => answerInSession(url, session, answer, key)),
      skip: (session) => withServer(config, ({ url }) => skipInSession(url, session)),
      close: (session) => withServer(config, ({ url }) => closeSession(url, session)),
    },
    address: () => withServer(config, async ({ url, own }) => (own ? undefined : url)),
  };
}

/** Where the page shows an answer. */
export function answerPath(id: string): string {
  return `/answers/${encodeURIComponent(id)}`;
}

async function post(url: string, answer: CreateAnswer, key: string) {
  const send = (body: CreateAnswer, as: string) =>
    request(new URL('/api/answers', url), createdAnswerSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': as },
      body: JSON.stringify(body),
    });
  try {
    return await send(answer, key);
  } catch (error) {
    const code = error instanceof Refusal ? error.code : undefined;
    // A draft that was kept already and then went on is another answer.
    if (code === 'idempotency_key_reused') return await send(answer, `${key}-2`);
    if (code !== 'unknown_answer') throw error;
    // The answer that this one rewrites was deleted meanwhile: it stands by itself now.
    const { revises: _, ...alone } = answer;
    return await send(alone, key);
  }
}
