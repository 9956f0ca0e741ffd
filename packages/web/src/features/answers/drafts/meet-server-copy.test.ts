import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { meetServerCopy } from './meet-server-copy.ts';

const mine: Draft = { ...emptyDraft('k', 'tab', 'From here.'), editedAt: 10 };
const theirs: Draft = { ...mine, tab: 'elsewhere', text: 'From elsewhere.', editedAt: 11 };
const unopened = emptyDraft('new', 'tab');
const meet = (a: Draft, b: Draft | null, sentId?: string) => meetServerCopy(a, b, sentId);

describe('meetServerCopy', () => {
  it('sends what the server lacks, and nothing where there is nothing', () => {
    expect(meet(mine, null)).toBe('push');
    expect(meet(unopened, null)).toBe('nothing');
    expect(meet(emptyDraft('k', 'tab', 'An earlier answer, not yet touched.'), null)).toBe('nothing');
  });

  it('takes the server’s where this browser has none, or an older one', () => {
    expect(meet(unopened, theirs)).toBe('take-theirs');
    expect(meet(mine, theirs)).toBe('take-theirs');
  });

  it('takes up an empty copy for its id only where nothing is here', () => {
    const empty = { ...theirs, text: '' };
    expect(meet(unopened, empty)).toBe('take-theirs');
    expect(meet(mine, empty)).toBe('push');
    expect(meet(emptyDraft('k', 'tab', 'An earlier answer.'), empty)).toBe('nothing');
  });

  it('sends the newer version of the same draft', () => {
    expect(meet(mine, { ...theirs, editedAt: 9 })).toBe('push');
  });

  it('offers an older draft of its own that would be overwritten', () => {
    expect(meet(mine, { ...theirs, id: 'other', editedAt: 9 })).toBe('offer-theirs');
    expect(meet(mine, { ...theirs, id: 'other', text: mine.text, editedAt: 9 })).toBe('push');
  });

  it('drops what was submitted already', () => {
    expect(meet(unopened, theirs, theirs.id)).toBe('drop');
    expect(meet({ ...mine, answerId: 'a' }, theirs)).toBe('drop');
  });

  it('never overwrites words unseen', () => {
    const draft = fc.record({
      id: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('', ' ', 'one', 'two'),
      editedAt: fc.nat(3),
    });
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const here = { ...mine, ...a };
        const there = { ...theirs, ...b };
        const meeting = meet(here, there);
        const theirsLost = meeting === 'push' && there.id !== here.id && there.text.trim() !== '';
        expect(theirsLost && there.text !== here.text).toBe(false);
        const mineLost =
          meeting === 'take-theirs' && here.editedAt > there.editedAt && here.text.trim() !== '';
        expect(mineLost).toBe(false);
      }),
    );
  });
});
