import { expect, it } from 'vitest';
import type { TextStorage } from '../../../lib/storage.ts';
import { draftKey, parseDraft, serializeDraft } from '../draft.ts';
import { meetServerCopy } from '../drafts/meet-server-copy.ts';
import { beginRetake, keepChosen, keepRetake, readChosen } from './keep-retake.ts';

function memory(): TextStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const KEY = draftKey({ retakeOf: 'a' });
const passage = { from: 0, to: 5 };

function keep(storage: TextStorage, text: string, now: number, passageDraftId = 'said') {
  const begun = beginRetake('a', passageDraftId, storage);
  keepRetake('a', begun, { text, mode: 'spoken', seconds: 9 }, passage, now, storage);
  const draft = parseDraft(storage.getItem(KEY));
  if (draft === null) throw new Error('no draft was kept');
  return { begun, draft };
}

it('keeps a retake under the id that its passage was recorded for', () => {
  const { begun, draft } = keep(memory(), 'Said anew.', 100);
  expect(begun.id).toBe('said');
  expect(draft).toMatchObject({ id: 'said', text: 'Said anew.', editedAt: 100 });
});

it('lets a second retake take the place of the first, by any clock: the server’s copy of that is no other draft', () => {
  const storage = memory();
  const first = keep(storage, 'Said anew.', 100).draft;
  const second = keep(storage, 'Said once more.', 50, 'begun anew').draft;
  expect(second.id).toBe(first.id);
  expect(meetServerCopy(second, first, undefined)).toBe('push');
});

it('begins another one where the first is an answer', () => {
  const storage = memory();
  const { draft } = keep(storage, 'Said anew.', 100);
  storage.setItem(KEY, serializeDraft({ ...draft, answerId: 'b' }));
  expect(beginRetake('a', 'next', storage).id).toBe('next');
});

it('remembers which passage was chosen, apart from that of a retake that waits', () => {
  const storage = memory();
  expect(readChosen('a', storage)).toBeNull();
  keepChosen('a', { start: 4, end: 9 }, storage);
  keep(storage, 'Said anew.', 100);
  expect(readChosen('a', storage)).toEqual({ start: 4, end: 9 });
  expect(readChosen('b', storage)).toBeNull();
});
