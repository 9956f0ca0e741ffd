import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  draftKey,
  emptyDraft,
  goOnFrom,
  meetDrafts,
  parseDraft,
  serializeDraft,
  timeOfChange,
} from './draft.ts';

const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    text: fc.string({ unit: 'binary' }),
    tab: fc.string(),
    seconds: fc.nat(),
    editedAt: fc.nat(),
    mode: fc.constantFrom('typed', 'spoken'),
    recordingId: fc.string(),
    ownQuestion: fc.string(),
    sent: fc.string(),
    answerId: fc.string(),
  },
  { requiredKeys: ['id', 'text', 'tab', 'seconds', 'editedAt', 'mode'] },
);

describe('a stored draft', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyDraft, ({ answerId: _, ...draft }) => {
        expect(parseDraft(serializeDraft(draft))).toEqual(draft);
      }),
    );
  });

  it('leaves none of its words behind once it is an answer', () => {
    const draft: Draft = {
      ...emptyDraft('k', 't', 'secret'),
      ownQuestion: 'secret',
      sent: '{"text":"secret"}',
    };
    const stored = serializeDraft({ ...draft, answerId: 'x' });
    expect(stored).not.toContain('secret');
    expect(parseDraft(stored)).toMatchObject({ id: 'k', text: '', answerId: 'x' });
  });

  it('is null for any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseDraft(text) === null));
    expect(parseDraft(null)).toBeNull();
    expect(parseDraft('{"id":"a","text":5,"tab":"t"}')).toBeNull();
    expect(parseDraft('[]')).toBeNull();
  });

  it('comes back with the times of its words, but not with times outside of them', () => {
    const timing = {
      words: [{ start: 0, end: 2, from: 0.1, to: 0.4, confidence: 0.9 }],
      voice: [{ from: 0, to: 1 }],
      precise: false,
    };
    const draft: Draft = { ...emptyDraft('k', 't', 'We'), mode: 'spoken', timing };
    expect(parseDraft(serializeDraft(draft))).toEqual(draft);
    expect(parseDraft(JSON.stringify({ ...draft, text: 'W' }))).not.toHaveProperty('timing');
    expect(parseDraft(JSON.stringify({ ...draft, timing: { words: 'x', voice: [] } }))).not.toHaveProperty(
      'timing',
    );
  });

  it('survives figures that are none', () => {
    expect(parseDraft('{"id":"a","text":"x","tab":"t","seconds":"9","editedAt":null}')).toEqual({
      ...emptyDraft('a', 't', 'x'),
    });
  });
});

describe('meetDrafts', () => {
  const mine: Draft = { ...emptyDraft('k', 'a', 'one'), editedAt: 10 };

  it('takes the newer text of another tab', () => {
    expect(meetDrafts(mine, { ...mine, tab: 'b', text: 'two', editedAt: 11 })).toBe('take-theirs');
  });

  it('keeps its own when that is newer, when the words are equal, or when it wrote both', () => {
    expect(meetDrafts(mine, { ...mine, tab: 'b', text: 'two', editedAt: 9 })).toBe('keep-mine');
    expect(meetDrafts(mine, { ...mine, tab: 'b', editedAt: 99 })).toBe('keep-mine');
    expect(meetDrafts(mine, { ...mine, text: 'two', editedAt: 99 })).toBe('keep-mine');
  });

  it('takes the other id when the words are equal but the keys differ', () => {
    expect(meetDrafts(mine, { ...mine, id: 'other', tab: 'b', editedAt: 99 })).toBe('take-theirs');
  });

  it('says that it was sent elsewhere only when it is the same draft', () => {
    expect(meetDrafts(mine, { ...mine, tab: 'b', answerId: 'x' })).toBe('sent-elsewhere');
    expect(meetDrafts(mine, { ...mine, id: 'old', tab: 'b', answerId: 'x' })).toBe('keep-mine');
  });

  it('never lets both tabs give way', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (a, b) => {
        expect([meetDrafts(a, b), meetDrafts(b, a)]).not.toEqual(['take-theirs', 'take-theirs']);
      }),
    );
  });
});

describe('a change', () => {
  it('is later than what it changes, also by a clock that is behind', () => {
    expect(timeOfChange({ editedAt: 5 }, 100)).toBe(100);
    fc.assert(fc.property(fc.nat(), fc.nat(), (editedAt, now) => timeOfChange({ editedAt }, now) > editedAt));
  });

  it('is of the same draft, but of a new one where that is an answer already', () => {
    const draft = emptyDraft('k', 't', 'We');
    expect(goOnFrom(draft, 'next')).toEqual(draft);
    expect(goOnFrom({ ...draft, answerId: 'a' }, 'next')).toEqual({ ...draft, id: 'next' });
  });
});

describe('draftKey', () => {
  it('keeps questions, the own question and the ways to better an answer apart', () => {
    const keys = [
      draftKey('own'),
      draftKey({ question: 'own' }),
      draftKey({ rewriteOf: 'own' }),
      draftKey({ againOf: 'own' }),
      draftKey({ passageOf: 'own' }),
      draftKey({ retakeOf: 'own' }),
    ];
    expect(new Set(keys).size).toBe(6);
  });
});
