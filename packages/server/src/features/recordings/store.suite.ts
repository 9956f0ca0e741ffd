import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/schema.ts';
import { type ClearingStore, clearingStore } from './clearing/store.ts';
import { type NewRecording, type RecordingStore, recordingStore } from './store.ts';

const me = { workspaceId: 'local', personId: 'me' };
const stranger = { workspaceId: 'other', personId: 'me' };
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

let counter = 0;

/** A recording that begins, later than the one before it and with ids of its own. */
function newRecording(changes: Partial<NewRecording> = {}): NewRecording {
  counter += 1;
  return { id: `recording-${counter}`, createdAt: at(counter), draftId: `draft-${counter}`, ...changes };
}

/** What every store of recordings must do, whichever database is underneath. */
export function recordingStoreSuite(
  name: string,
  open: () => Promise<{ database: Database; drop: () => Promise<void> }>,
): void {
  describe(`the recordings' store on ${name}`, () => {
    let database: Database;
    let drop: () => Promise<void>;
    let recordings: RecordingStore;
    let clearing: ClearingStore;
    beforeAll(async () => {
      ({ database, drop } = await open());
      recordings = recordingStore(database);
      clearing = clearingStore(database);
    });
    afterAll(() => drop());

    const begin = async (changes: Partial<NewRecording> = {}): Promise<string> => {
      const recording = newRecording(changes);
      await recordings.begin(me, recording);
      return recording.id;
    };
    const finish = (id: string, minute: number, bytes = 10) =>
      recordings.note(me, id, { bytes, at: at(minute), finished: true, length: bytes });
    const answer = (id: string, recordingId: string) =>
      database.query
        .insertInto('answers')
        .values({
          ...{ workspace_id: 'local', id, person_id: 'me', created_at: at(0), recording_id: recordingId },
          ...{
            question_text: '',
            question_hash: '',
            question_kind: 'story',
            text: '',
            mode: 'spoken',
            words: 0,
          },
        })
        .execute();

    it('gives back a recording, how far it is, and the answer that was made of it', async () => {
      const recording = newRecording({ questionId: 'q', questionText: 'Wozu? 🧭' });
      await recordings.begin(me, recording);
      const begun = { ...recording, state: 'recording', bytes: 0 };
      expect(await recordings.get(me, recording.id)).toEqual(begun);
      expect(await recordings.note(me, recording.id, { bytes: 64_000, at: at(5), finished: false })).toBe(
        true,
      );
      expect(await recordings.get(me, recording.id)).toEqual({ ...begun, bytes: 64_000 });
      await finish(recording.id, 6, 70_000);
      await answer(`of-${recording.id}`, recording.id);
      expect(await recordings.get(me, recording.id)).toEqual({
        ...begun,
        ...{ state: 'finished', bytes: 70_000, length: 70_000, answerId: `of-${recording.id}` },
      });
    });

    it('remembers which was made out of others', async () => {
      const [spliced, said] = [await begin({ spliced: true }), await begin()];
      expect(await recordings.get(me, spliced)).toMatchObject({ spliced: true });
      expect(await recordings.get(me, said)).not.toHaveProperty('spliced');
    });

    it('does not list those that ended with nothing in them', async () => {
      const [empty, going] = [await begin({ draftId: 'empty' }), await begin({ draftId: 'empty' })];
      await finish(empty, 900, 0);
      const listed = async () =>
        (await recordings.list(me, { draft: 'empty', limit: 9 })).items.map((item) => item.id);
      expect(await listed()).toEqual([going]);
      await recordings.note(me, empty, { bytes: 2, at: at(901), finished: false });
      expect(await listed()).toEqual([going, empty]);
    });

    it('lists newest first, page by page, also where times are equal', async () => {
      const ids = [];
      for (const letter of 'abcde') {
        ids.unshift(
          await begin({ id: `page-${letter}`, draftId: 'paged', createdAt: at(letter < 'd' ? 500 : 501) }),
        );
      }
      const first = await recordings.list(me, { draft: 'paged', limit: 2 });
      const rest = await recordings.list(me, {
        draft: 'paged',
        limit: 3,
        ...(first.next && { after: first.next }),
      });
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
      expect(rest.next).toBeUndefined();
      expect((await recordings.list(me, { limit: 100 })).items.length).toBeGreaterThan(5);
    });

    it('counts the bytes of all, as long as their files may be there', async () => {
      const before = await recordings.bytesKept(me);
      const id = await begin();
      await finish(id, 1, 1234);
      expect(await recordings.bytesKept(me)).toBe(before + 1234);
      await recordings.delete(me, id);
      expect(await recordings.bytesKept(me)).toBe(before + 1234);
      await clearing.erase(me, id);
      expect(await recordings.bytesKept(me)).toBe(before);
    });

    it('takes a deleted recording from its answers and remembers it until its file is gone', async () => {
      const id = await begin();
      await answer(`answer-of-${id}`, id);
      expect(await recordings.delete(me, id)).toBe(true);
      expect(await recordings.delete(me, id)).toBe(false);
      expect(await recordings.get(me, id)).toBeUndefined();
      expect((await recordings.list(me, { limit: 100 })).items.map((item) => item.id)).not.toContain(id);
      expect(await recordings.note(me, id, { bytes: 1, at: at(1), finished: true })).toBe(false);
      const row = await database.query
        .selectFrom('answers')
        .select('recording_id')
        .where('id', '=', `answer-of-${id}`)
        .executeTakeFirst();
      expect(row).toEqual({ recording_id: null });
      expect(await clearing.listDeleted(me)).toContain(id);
      await clearing.erase(me, id);
      expect(await clearing.listDeleted(me)).not.toContain(id);
    });

    it('erases nothing that was not deleted', async () => {
      const id = await begin();
      await clearing.erase(me, id);
      expect(await recordings.get(me, id)).toBeDefined();
    });

    it('finds those left in the middle, and finished ones that belong to nothing', async () => {
      const left = await begin({ createdAt: at(600) });
      const going = await begin({ createdAt: at(600) });
      await recordings.note(me, going, { bytes: 2, at: at(609), finished: false });
      expect(await clearing.listLeft(me, at(605))).toEqual(expect.arrayContaining([left]));
      expect(await clearing.listLeft(me, at(605))).not.toContain(going);

      const [unused, recent, answered, drafted, named] = [
        await begin(),
        await begin(),
        await begin(),
        await begin({ draftId: 'a-draft' }),
        await begin({ draftId: 'gone' }),
      ];
      for (const id of [unused, answered, drafted, named]) await finish(id, 700);
      await finish(recent, 800);
      await answer('keeps-its-recording', answered);
      for (const [key, draftId, recordingId] of [
        ['one', 'a-draft', null],
        ['two', 'another', named],
      ] as const) {
        await database.query
          .insertInto('drafts')
          .values({
            ...{ workspace_id: 'local', person_id: 'me', key, draft_id: draftId },
            ...{ recording_id: recordingId, edited_at: 1, json: '{}' },
          })
          .execute();
      }
      const found = await clearing.listUnused(me, at(750));
      expect(found).toContain(unused);
      for (const id of [recent, answered, drafted, named, going]) expect(found).not.toContain(id);
    });

    it('shows another workspace nothing, and lets it change nothing', async () => {
      const id = await begin();
      await finish(id, 1);
      const deleted = await begin();
      await recordings.delete(me, deleted);
      expect(await recordings.get(stranger, id)).toBeUndefined();
      expect((await recordings.list(stranger, { limit: 100 })).items).toEqual([]);
      expect(await recordings.note(stranger, id, { bytes: 5, at: at(1), finished: false })).toBe(false);
      expect(await recordings.delete(stranger, id)).toBe(false);
      expect(await recordings.bytesKept(stranger)).toBe(0);
      expect(await clearing.listDeleted(stranger)).toEqual([]);
      expect(await clearing.listLeft(stranger, at(9_999))).toEqual([]);
      expect(await clearing.listUnused(stranger, at(9_999))).toEqual([]);
      await clearing.erase(stranger, deleted);
      expect(await clearing.listDeleted(me)).toContain(deleted);
      expect(await recordings.get(me, id)).toMatchObject({ bytes: 10, state: 'finished' });
    });
  });
}
