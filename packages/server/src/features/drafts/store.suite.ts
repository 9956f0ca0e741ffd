import type { KeptDraft } from '@sounding/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/schema.ts';
import { type DraftStore, draftStore } from './store.ts';

const me = { workspaceId: 'local', personId: 'me' };
const strangers = [
  { workspaceId: 'other', personId: 'me' },
  { workspaceId: 'local', personId: 'somebody' },
];

const draft: KeptDraft = {
  id: 'id-1',
  tab: 'tab',
  text: 'one 🧭',
  seconds: 3,
  editedAt: 1000.5,
  mode: 'typed',
};

/** What every store of drafts must do, whichever database is underneath. */
export function draftStoreSuite(
  name: string,
  open: () => Promise<{ database: Database; drop: () => Promise<void> }>,
): void {
  describe(`the drafts' store on ${name}`, () => {
    let database: Database;
    let drop: () => Promise<void>;
    let drafts: DraftStore;
    beforeAll(async () => {
      ({ database, drop } = await open());
      drafts = draftStore(database);
    });
    afterAll(() => drop());

    it('gives back a draft as it was kept', async () => {
      const timing = {
        words: [{ start: 0, end: 3, from: 0.1, to: 0.2 }],
        voice: [{ from: 0, to: 1 }],
        precise: true,
      };
      const spoken: KeptDraft = {
        ...draft,
        mode: 'spoken',
        recordingId: 'r',
        timing,
        sent: '{}',
        ownQuestion: 'Why?',
      };
      expect(await drafts.get(me, 'full')).toBeUndefined();
      expect(await drafts.put(me, 'full', spoken)).toBe('kept');
      expect(await drafts.get(me, 'full')).toEqual(spoken);
    });

    it('keeps the version that was edited last, whichever comes last', async () => {
      await drafts.put(me, 'versions', draft);
      const later = { ...draft, text: 'two', editedAt: 2000 };
      expect(await drafts.put(me, 'versions', later)).toBe('kept');
      expect(await drafts.put(me, 'versions', later)).toBe('kept');
      expect(await drafts.put(me, 'versions', { ...draft, id: 'id-2', text: 'three' })).toBe('newer_kept');
      expect(await drafts.get(me, 'versions')).toEqual(later);
      const many = Array.from({ length: 12 }, (_, i) => ({ ...draft, text: String(i), editedAt: 3000 + i }));
      const shuffled = many.map((version, i) => many[(i * 5) % many.length] ?? version);
      await Promise.all(shuffled.map((version) => drafts.put(me, 'versions', version)));
      expect(await drafts.get(me, 'versions')).toEqual(many.at(-1));
    });

    it('does not bring back a draft that became an answer', async () => {
      await database.query
        .insertInto('answers')
        .values({
          ...{ workspace_id: 'local', id: 'answer', person_id: 'me', created_at: '2026-01-01T00:00:00.000Z' },
          ...{
            question_text: '',
            question_hash: '',
            question_kind: 'story',
            text: '',
            mode: 'typed',
            words: 0,
          },
        })
        .execute();
      await database.query
        .insertInto('idempotency_keys')
        .values({
          ...{ workspace_id: 'local', person_id: 'me', key: 'sent', request_hash: 'h', answer_id: 'answer' },
          created_at: '2026-01-01T00:00:00.000Z',
        })
        .execute();
      expect(await drafts.put(me, 'sent-before', { ...draft, id: 'sent' })).toBe('answered');
      expect(await drafts.get(me, 'sent-before')).toBeUndefined();
    });

    it('deletes the draft that is meant and no other', async () => {
      await drafts.put(me, 'deleted', draft);
      await drafts.delete(me, 'deleted', 'another');
      expect(await drafts.get(me, 'deleted')).toEqual(draft);
      await drafts.delete(me, 'deleted', draft.id);
      expect(await drafts.get(me, 'deleted')).toBeUndefined();
    });

    it('shows nobody else anything, and lets them change nothing', async () => {
      await drafts.put(me, 'walled', draft);
      for (const stranger of strangers) {
        expect(await drafts.get(stranger, 'walled')).toBeUndefined();
        await drafts.delete(stranger, 'walled', draft.id);
      }
      expect(await drafts.get(me, 'walled')).toEqual(draft);
    });
  });
}
