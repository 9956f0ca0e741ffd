import type { Timing } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { joinTakes, type UnjoinedTakes } from './join-takes.ts';

const TEXT = 'First this. Then that.';
const timing: Timing = {
  words: [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    from: i,
    to: i + 0.5,
  })),
  voice: [{ from: 0, to: 4 }],
  precise: true,
};
const takes: UnjoinedTakes = {
  draftId: 'd',
  splice: { base: 'first', from: 2, to: 2, insert: 'second', insertFrom: 0, insertTo: 2 },
  text: TEXT,
  timing,
  seconds: 3.5,
};
const draft: Draft = { ...emptyDraft('d', 't', TEXT), mode: 'spoken', seconds: 4, recordingId: 'first' };

describe('joinTakes', () => {
  it('gives the draft the one recording and its times, which follow what was mended meanwhile', () => {
    expect(joinTakes(draft, takes, 'both')).toEqual({ recordingId: 'both', seconds: 3.5, timing });
    const mended = joinTakes({ ...draft, text: TEXT.replace('Then', 'Well, then') }, takes, 'both');
    expect(mended?.timing?.words.at(-1)).toMatchObject({ from: 3, end: TEXT.length + 6 });
  });

  it('leaves a draft alone that was submitted, begun anew, or has another recording by then', () => {
    expect(joinTakes({ ...draft, answerId: 'a' }, takes, 'both')).toBeNull();
    expect(joinTakes({ ...draft, id: 'next' }, takes, 'both')).toBeNull();
    expect(joinTakes({ ...draft, recordingId: 'third' }, takes, 'both')).toBeNull();
    expect(joinTakes(emptyDraft('d', 't'), takes, 'both')).toBeNull();
  });
});
