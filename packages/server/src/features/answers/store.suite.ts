import { assess } from '@sounding/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewAnswer } from '../../answering/new-answer.ts';
import type { Database } from '../../db/schema.ts';
import type { AnswerStore } from './store.ts';

/** What a store under test comes with. */
export interface StoreUnderTest {
  readonly answers: AnswerStore;
  readonly query: Database['query'];
  readonly close: () => Promise<void>;
}

/** The one person on one's own machine. */
export const me = { workspaceId: 'local', personId: 'me' };
/** What it says, which can be assessed. */
export const text =
  'We had 40 clinics and 900 requests a second at noon. I rejected a shared PostgreSQL because one migration ' +
  'locked it for 12 minutes in our trial, so each clinic got one SQLite file.';

let counter = 0;

/** An answer to keep, later than the one before it and with ids of its own. */
export function newAnswer(changes: Partial<NewAnswer> = {}): NewAnswer {
  counter += 1;
  const question = { text: 'Why that database?', kind: 'story' as const };
  return {
    id: `answer-${counter}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + counter * 1000).toISOString(),
    question,
    text,
    mode: 'typed',
    assessment: assess({ text, mode: 'typed' }, question, { assessmentId: `assessment-${counter}` }),
    ...changes,
  };
}

/** What every store of answers must do, whichever database is underneath. */
export function answerStoreSuite(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the answers' store on ${name}`, () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it('gives back an answer as it was kept', async () => {
      const answer = newAnswer({
        question: { id: 'database-choice', text: 'Why? 🧭', kind: 'knowledge', keyPoints: ['one', 'zwei'] },
        mode: 'spoken',
        seconds: 91.5,
        text: 'Grüße 🧭 naïve\nline',
      });
      await store.answers.keep(me, answer);
      expect(await store.answers.get(me, answer.id)).toEqual({
        id: answer.id,
        createdAt: answer.createdAt,
        question: answer.question,
        mode: 'spoken',
        seconds: 91.5,
        text: answer.text,
        assessments: [answer.assessment],
      });
    });

    it('knows nothing of an id that was never kept', async () => {
      expect(await store.answers.get(me, 'never')).toBeUndefined();
      expect(await store.answers.delete(me, 'never')).toBe('not_found');
    });

    it('lists newest first, page by page, each answer once, also where times are equal', async () => {
      const question = { text: 'A question of the paging test', kind: 'story' as const };
      const at = '2026-03-01T10:00:00.000Z';
      const kept = [...'abcdefg'].map((letter) =>
        newAnswer({ id: `page-${letter}`, question, createdAt: letter < 'e' ? at : newAnswer().createdAt }),
      );
      for (const answer of kept) await store.answers.keep(me, answer);
      const seen: string[] = [];
      let next: { createdAt: string; id: string } | undefined;
      do {
        const page = await store.answers.list(me, {
          question: question.text,
          limit: 3,
          ...(next === undefined ? {} : { after: next }),
        });
        seen.push(...page.items.map((item) => item.id));
        next = page.next;
      } while (next !== undefined);
      const expected = [...kept].sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? 1 : -1));
      expect(seen).toEqual(expected.map((answer) => answer.id));
    });

    it('lists by the id of a question or by its exact text, with an excerpt and the verdict', async () => {
      const answer = newAnswer({
        question: { id: 'by-id', text: 'Found by id', kind: 'story' },
        text: `${'word '.repeat(60)}end`,
      });
      await store.answers.keep(me, answer);
      const byId = await store.answers.list(me, { question: 'by-id', limit: 10 });
      const byText = await store.answers.list(me, { question: 'Found by id', limit: 10 });
      expect(byId).toEqual(byText);
      expect(byId.items).toEqual([
        {
          id: answer.id,
          createdAt: answer.createdAt,
          question: answer.question,
          mode: 'typed',
          words: answer.assessment.delivery.words,
          excerpt: 'word '.repeat(32).trimEnd(),
          status: 'ok',
          overall: answer.assessment.overall,
          engine: 'local',
        },
      ]);
      expect((await store.answers.list(me, { question: 'Found by', limit: 10 })).items).toEqual([]);
    });

    it('keeps one answer for one key, and tells another body from the same', async () => {
      const request = { key: 'draft-1', hash: 'aaaa' };
      const first = newAnswer();
      expect(await store.answers.findReply(me, request)).toBeUndefined();
      expect((await store.answers.keep(me, first, request)).kind).toBe('kept');
      const again = newAnswer();
      const reply = { id: first.id, assessment: first.assessment };
      expect(await store.answers.keep(me, again, request)).toEqual({ kind: 'replayed', reply });
      expect(await store.answers.findReply(me, request)).toEqual({ kind: 'replayed', reply });
      expect(await store.answers.keep(me, again, { key: 'draft-1', hash: 'bbbb' })).toEqual({
        kind: 'key_reused',
      });
      expect(await store.answers.get(me, again.id)).toBeUndefined();
    });

    it('forgets the keys of old requests, their answers never, and then takes an old key for a new one', async () => {
      const old = { key: 'draft-old', hash: 'aaaa' };
      const recent = { key: 'draft-recent', hash: 'aaaa' };
      const first = newAnswer({ createdAt: '2025-01-01T00:00:00.000Z' });
      await store.answers.keep(me, first, old);
      await store.answers.keep(me, newAnswer({ createdAt: '2025-01-02T00:00:00.000Z' }), recent);
      const stranger = { ...me, personId: 'stranger' };
      expect(await store.answers.forgetReplies(stranger, '2025-01-02T00:00:00.000Z')).toBe(0);
      expect(await store.answers.forgetReplies(me, '2025-01-02T00:00:00.000Z')).toBe(1);
      expect(await store.answers.forgetReplies(me, '2025-01-02T00:00:00.000Z')).toBe(0);
      expect((await store.answers.findReply(me, recent))?.kind).toBe('replayed');
      expect(await store.answers.findReply(me, old)).toBeUndefined();
      expect((await store.answers.get(me, first.id))?.text).toBe(first.text);
      expect((await store.answers.keep(me, newAnswer(), { ...old, hash: 'bbbb' })).kind).toBe('kept');
    });

    it('keeps one answer of many that arrive at once with one key', async () => {
      const request = { key: 'draft-at-once', hash: 'cccc' };
      const all = Array.from({ length: 8 }, () => newAnswer());
      const results = await Promise.all(all.map((answer) => store.answers.keep(me, answer, request)));
      expect(results.filter((result) => result.kind === 'kept')).toHaveLength(1);
      expect(results.filter((result) => result.kind === 'replayed')).toHaveLength(7);
      expect(new Set(results.map((result) => 'reply' in result && result.reply.id)).size).toBe(1);
      const kept = await Promise.all(all.map((answer) => store.answers.get(me, answer.id)));
      expect(kept.filter((answer) => answer !== undefined)).toHaveLength(1);
    });

    it('refuses to revise an answer that is not there, and leaves the key free', async () => {
      const request = { key: 'draft-orphan', hash: 'dddd' };
      const orphan = newAnswer({ revises: 'never' });
      expect(await store.answers.keep(me, orphan, request)).toEqual({ kind: 'unknown_answer' });
      expect(await store.answers.get(me, orphan.id)).toBeUndefined();
      expect((await store.answers.keep(me, newAnswer(), request)).kind).toBe('kept');
    });

    it('deletes an answer with its replies; what revises it stays and points nowhere', async () => {
      const request = { key: 'draft-deleted', hash: 'eeee' };
      const first = newAnswer();
      await store.answers.keep(me, first, request);
      const rewrite = newAnswer({ revises: first.id });
      await store.answers.keep(me, rewrite);
      expect((await store.answers.get(me, rewrite.id))?.revises).toBe(first.id);

      expect(await store.answers.delete(me, first.id)).toBe('deleted');
      expect(await store.answers.get(me, first.id)).toBeUndefined();
      expect(await store.answers.findReply(me, request)).toBeUndefined();
      const left = await store.answers.get(me, rewrite.id);
      expect(left?.text).toBe(rewrite.text);
      expect(left).not.toHaveProperty('revises');
    });

    it('settles a rewrite that arrives while what it revises is deleted', async () => {
      for (let i = 0; i < 10; i += 1) {
        const first = newAnswer();
        await store.answers.keep(me, first);
        const rewrite = newAnswer({ revises: first.id });
        const [deleted, result] = await Promise.all([
          store.answers.delete(me, first.id),
          store.answers.keep(me, rewrite),
        ]);
        expect(deleted).toBe('deleted');
        expect(['kept', 'unknown_answer']).toContain(result.kind);
        const left = await store.answers.get(me, rewrite.id);
        expect(left !== undefined).toBe(result.kind === 'kept');
        expect(left?.revises).toBeUndefined();
      }
    });

    it('shows another workspace nothing, and lets it delete nothing', async () => {
      const stranger = { workspaceId: 'other', personId: 'me' };
      const request = { key: 'draft-walled', hash: 'ffff' };
      const answer = newAnswer();
      await store.answers.keep(me, answer, request);
      expect(await store.answers.get(stranger, answer.id)).toBeUndefined();
      expect(await store.answers.findReply(stranger, request)).toBeUndefined();
      expect((await store.answers.list(stranger, { limit: 100 })).items).toEqual([]);
      expect(await store.answers.delete(stranger, answer.id)).toBe('not_found');
      expect(await store.answers.get(me, answer.id)).toBeDefined();
    });

    it('keeps many at once', async () => {
      const all = Array.from({ length: 25 }, () => newAnswer());
      const results = await Promise.all(all.map((answer) => store.answers.keep(me, answer)));
      expect(results.every((result) => result.kind === 'kept')).toBe(true);
      const kept = await Promise.all(all.map((answer) => store.answers.get(me, answer.id)));
      expect(kept.map((answer) => answer?.id)).toEqual(all.map((answer) => answer.id));
    });
  });
}
