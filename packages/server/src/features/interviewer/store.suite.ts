import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/schema.ts';
import { type ReplyStore, replyStore } from './store.ts';

const me = { workspaceId: 'local', personId: 'me' };
const stranger = { workspaceId: 'other', personId: 'me' };
const createdAt = '2026-01-01T00:00:00.000Z';
const reply = { text: 'What was the runner-up? 🧭', usage: { inputTokens: 900, costUsd: 0.0031 } };

/** What every store of models' replies must do, whichever database is underneath. */
export function replyStoreSuite(
  name: string,
  open: () => Promise<{ database: Database; drop: () => Promise<void> }>,
): void {
  describe(`the store of models’ replies on ${name}`, () => {
    let database: Database;
    let drop: () => Promise<void>;
    let replies: ReplyStore;
    beforeAll(async () => {
      ({ database, drop } = await open());
      replies = replyStore(database);
    });
    afterAll(() => drop());

    const keepAnswer = (id: string) =>
      database.query
        .insertInto('answers')
        .values({
          ...{ workspace_id: 'local', id, person_id: 'me', created_at: createdAt, question_text: '' },
          ...{ question_hash: '', question_kind: 'story', text: '', mode: 'typed', words: 0 },
        })
        .execute();
    const keepSession = (id: string) =>
      database.query
        .insertInto('sessions')
        .values({
          ...{ workspace_id: 'local', id, person_id: 'me', created_at: createdAt, touched_at: createdAt },
          ...{ reducer_version: 1, next_seq: 1, question_text: '', question_kind: 'story' },
          ...{ status: 'choosing', follow_ups: 0, answered: 0 },
        })
        .execute();

    it('gives back a reply as it was kept, and a later one in its place', async () => {
      await keepAnswer('answer');
      expect(await replies.get(me, 'hash')).toBeUndefined();
      await replies.put(me, { answerId: 'answer' }, { ...reply, hash: 'hash', createdAt });
      expect(await replies.get(me, 'hash')).toEqual(reply);
      await replies.put(me, { answerId: 'answer' }, { text: 'Another.', hash: 'hash', createdAt });
      expect(await replies.get(me, 'hash')).toEqual({ text: 'Another.' });
    });

    it('forgets a reply with the answer or the session that it is about, and no other', async () => {
      await keepAnswer('deleted');
      await keepSession('deleted');
      await keepSession('staying');
      await replies.put(me, { answerId: 'deleted' }, { ...reply, hash: 'of-answer', createdAt });
      await replies.put(me, { sessionId: 'deleted' }, { ...reply, hash: 'of-session', createdAt });
      await replies.put(me, { sessionId: 'staying' }, { ...reply, hash: 'of-another', createdAt });
      await database.query.deleteFrom('answers').where('id', '=', 'deleted').execute();
      await database.query.deleteFrom('sessions').where('id', '=', 'deleted').execute();
      expect(await replies.get(me, 'of-answer')).toBeUndefined();
      expect(await replies.get(me, 'of-session')).toBeUndefined();
      expect(await replies.get(me, 'of-another')).toEqual(reply);
    });

    it('keeps nothing about what is gone already', async () => {
      await replies.put(me, { answerId: 'never' }, { ...reply, hash: 'orphan', createdAt });
      await replies.put(me, { sessionId: 'never' }, { ...reply, hash: 'orphan', createdAt });
      expect(await replies.get(me, 'orphan')).toBeUndefined();
    });

    it('forgets what was replied before a time, in its own workspace only', async () => {
      await keepAnswer('lasting');
      const at = (day: string) => `2025-01-0${day}T00:00:00.000Z`;
      for (const day of ['1', '2', '3']) {
        await replies.put(me, { answerId: 'lasting' }, { ...reply, hash: `day-${day}`, createdAt: at(day) });
      }
      expect(await replies.forgetOlderThan(stranger, at('3'))).toBe(0);
      expect(await replies.forgetOlderThan(me, at('3'))).toBe(2);
      expect(await replies.forgetOlderThan(me, at('3'))).toBe(0);
      expect(await replies.get(me, 'day-2')).toBeUndefined();
      expect(await replies.get(me, 'day-3')).toEqual(reply);
    });

    it('shows another workspace nothing, and lets it keep nothing about what is not its own', async () => {
      await keepAnswer('walled');
      await replies.put(me, { answerId: 'walled' }, { ...reply, hash: 'walled', createdAt });
      await replies.put(stranger, { answerId: 'walled' }, { text: 'x', hash: 'walled', createdAt });
      expect(await replies.get(stranger, 'walled')).toBeUndefined();
      expect(await replies.get(me, 'walled')).toEqual(reply);
    });
  });
}
