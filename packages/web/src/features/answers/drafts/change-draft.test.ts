import type { Timing } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { changeDraft, wordsOf } from './change-draft.ts';

const TEXT = 'we ran cuber netties for years';
const timing: Timing = {
  words: [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    from: i,
    to: i + 0.8,
  })),
  voice: [{ from: 0, to: 6 }],
  precise: true,
};
const heard = { text: TEXT, timing };
const spoken: Draft = {
  ...emptyDraft('k', 't', TEXT),
  mode: 'spoken',
  seconds: 6,
  recordingId: 'r',
  timing,
};

/** When a word of a draft is said to have been said. */
function saidAt(draft: Draft, word: string): number | undefined {
  const start = draft.text.indexOf(word);
  return draft.timing?.words.find((each) => each.start === start)?.from;
}

describe('changeDraft', () => {
  it('lets times follow a mended text, however many steps the mending takes', () => {
    let draft = spoken;
    const steps = [
      'we ran cub for years',
      'we ran  for years',
      'we ran K for years',
      'we ran Kubernetes for years',
    ];
    for (const text of steps) draft = changeDraft(draft, { text }, heard);
    expect(saidAt(draft, 'Kubernetes')).toBe(2);
    expect(saidAt(draft, 'years')).toBe(5);
    expect(draft).toMatchObject({ mode: 'spoken', recordingId: 'r', seconds: 6 });
  });

  it('is typed again once no spoken word is left, and lets the recording go', () => {
    for (const text of ['', '  ']) {
      const draft = changeDraft(spoken, { text }, heard);
      expect(draft).toEqual({ ...emptyDraft('k', 't', text), seconds: 6 });
    }
  });

  it('stays spoken without times where the recogniser knows none', () => {
    const { timing: _, ...untimed } = spoken;
    expect(changeDraft(untimed, { text: 'all other words' }, null)).toEqual({
      ...untimed,
      text: 'all other words',
    });
  });

  it('takes a recording and its times away where they are given as undefined', () => {
    const draft = changeDraft(spoken, { recordingId: undefined, timing: undefined }, heard);
    expect(draft).not.toHaveProperty('recordingId');
    expect(draft).not.toHaveProperty('timing');
    expect(draft.mode).toBe('spoken');
  });

  it('leaves the words alone where only something else changes', () => {
    expect(changeDraft(spoken, { ownQuestion: 'Why?' }, heard)).toEqual({ ...spoken, ownQuestion: 'Why?' });
    expect(changeDraft(spoken, { recordingId: 'joined' }, heard)).toEqual({
      ...spoken,
      recordingId: 'joined',
    });
  });

  it('makes any draft say what another version says', () => {
    const typed = emptyDraft('k', 't', 'Typed.');
    expect(changeDraft(typed, wordsOf(spoken), null)).toEqual(spoken);
    expect(changeDraft(spoken, wordsOf(typed), heard)).toEqual(typed);
  });

  it('keeps every time within the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(TEXT.length), fc.nat(TEXT.length), (typed, a, b) => {
        const text = TEXT.slice(0, Math.min(a, b)) + typed + TEXT.slice(Math.max(a, b));
        const draft = changeDraft(spoken, { text }, heard);
        const words = draft.timing?.words ?? [];
        return words.every(({ start, end }) => 0 <= start && start < end && end <= text.length);
      }),
    );
  });
});
