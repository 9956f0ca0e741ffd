import { assess } from '@sounding/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewAnswer } from './answering/new-answer.ts';
import { migrate } from './db/migrate.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import { databasesUnderTest } from './db/temporary-databases.suite.ts';
import { type Store, storeOn } from './store.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const me = { workspaceId: 'local', personId: 'me' };
const stranger = { workspaceId: 'other', personId: 'me' };
const text = 'We had 40 clinics, so each of them got one file.';

let counter = 0;

function newAnswer(changes: Partial<NewAnswer> = {}): NewAnswer {
  counter += 1;
  const assessment = assess(
    { text, mode: 'spoken' },
    { text: '' },
    { assessmentId: `assessment-${counter}` },
  );
  const question = { text: 'Why?', kind: 'story' as const };
  const createdAt = new Date(Date.UTC(2026, 0, 1) + counter * 1000).toISOString();
  return { id: `answer-${counter}`, createdAt, question, text, mode: 'spoken', assessment, ...changes };
}

for (const { name, create } of await databasesUnderTest()) {
  describe(`answers, recordings and drafts together on ${name}`, () => {
    let store: Store;
    let drop: () => Promise<void>;
    beforeAll(async () => {
      const temporary = await create();
      await migrate(temporary.database, MIGRATIONS, NOW);
      store = storeOn(temporary.database);
      drop = temporary.drop;
    });
    afterAll(() => drop());

    const record = async (draftId = 'd'): Promise<string> => {
      counter += 1;
      const id = `recording-${counter}`;
      await store.recordings.begin(me, { id, createdAt: NOW, draftId });
      return id;
    };

    it('keep and give back what was said of the speaking', async () => {
      const recordingId = await record();
      const timing = {
        words: [{ start: 0, end: 2, from: 0.5, to: 0.75 }],
        voice: [{ from: 0.5, to: 2 }],
        precise: true,
      };
      const first = newAnswer({ recordingId, timing });
      await store.answers.keep(me, first);
      const second = newAnswer({ revises: first.id, retake: { from: 3, to: 9 } });
      await store.answers.keep(me, second);
      expect(await store.answers.get(me, first.id)).toMatchObject({ recordingId, timing });
      expect(await store.answers.get(me, second.id)).toMatchObject({ retake: { from: 3, to: 9 } });
      expect(await store.recordings.get(me, recordingId)).toMatchObject({ answerId: first.id });
      const attempts = await store.answers.attempts(me, second.id);
      expect(attempts.map(({ id }) => id)).toEqual([first.id, second.id]);
      expect(attempts[0]).toMatchObject({ recordingId, words: first.assessment.delivery.words });
      expect(await store.answers.attempts(stranger, second.id)).toEqual([]);
    });

    it('refuse an answer of a recording that is not here, and leave its key and its draft', async () => {
      const request = { key: 'draft-of-nothing', hash: 'h' };
      const draft = { id: request.key, tab: 't', text, seconds: 1, editedAt: 1, mode: 'spoken' as const };
      await store.drafts.put(me, 'own', draft);
      for (const recordingId of ['never', await record()]) {
        await store.recordings.delete(me, recordingId);
        const refused = await store.answers.keep(me, newAnswer({ recordingId }), request);
        expect(refused).toEqual({ kind: 'unknown_recording' });
      }
      expect(await store.drafts.get(me, 'own')).toEqual(draft);
      expect((await store.answers.keep(me, newAnswer(), request)).kind).toBe('kept');
      expect(await store.drafts.get(me, 'own')).toBeUndefined();
      expect(await store.drafts.put(me, 'own', { ...draft, editedAt: 9 })).toBe('answered');
    });

    it('go together: an answer, its recording and what was said for it besides', async () => {
      const [take, spliced, other] = [await record('said'), await record('said'), await record('other')];
      const answer = newAnswer({ recordingId: spliced });
      await store.answers.keep(me, answer);
      expect(await store.answers.delete(stranger, answer.id)).toBe('not_found');
      expect(await store.recordings.get(me, take)).toBeDefined();
      expect(await store.answers.delete(me, answer.id)).toBe('deleted');
      expect(await store.answers.delete(me, answer.id)).toBe('not_found');
      for (const id of [take, spliced]) expect(await store.recordings.get(me, id)).toBeUndefined();
      expect(await store.recordings.get(me, other)).toBeDefined();

      const unheard = newAnswer();
      await store.answers.keep(me, unheard, { key: 'other', hash: 'h' });
      expect(await store.answers.delete(me, unheard.id)).toBe('deleted');
      expect(await store.recordings.get(me, other)).toBeUndefined();
    });

    it('settle an answer that arrives while its recording, or the last other answer of it, is deleted', async () => {
      for (let i = 0; i < 10; i += 1) {
        const recordingId = await record();
        const first = newAnswer({ recordingId });
        await store.answers.keep(me, first);
        const second = newAnswer({ recordingId });
        const [, result] = await Promise.all([
          i % 2 === 0 ? store.recordings.delete(me, recordingId) : store.answers.delete(me, first.id),
          store.answers.keep(me, second),
        ]);
        const there = (await store.recordings.get(me, recordingId)) !== undefined;
        const left = await store.answers.get(me, second.id);
        expect(left !== undefined).toBe(result.kind === 'kept');
        // Never an answer that points to a recording which is gone, nor a recording gone that it needs.
        expect(left?.recordingId !== undefined).toBe(there);
      }
    });

    it('delete a recording with the last answer that was made of it', async () => {
      const recordingId = await record();
      const [first, second] = [newAnswer({ recordingId }), newAnswer({ recordingId })];
      for (const answer of [first, second]) await store.answers.keep(me, answer);
      expect(await store.answers.delete(stranger, first.id)).toBe('not_found');
      await store.answers.delete(me, first.id);
      expect(await store.recordings.get(me, recordingId)).toBeDefined();
      await store.answers.delete(me, second.id);
      expect(await store.recordings.get(me, recordingId)).toBeUndefined();
      expect(await store.clearing.listDeleted(me)).toContain(recordingId);
    });
  });
}
