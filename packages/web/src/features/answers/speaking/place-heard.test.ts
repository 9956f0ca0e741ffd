import type { Timing } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../lib/speaking.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { changeDraft } from '../drafts/change-draft.ts';
import { placeHeard } from './place-heard.ts';

function timed(text: string): Timing {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    from: i,
    to: i + 0.5,
  }));
  return { words, voice: [{ from: 0, to: words.length }], precise: true };
}

const heard: Heard = {
  text: 'then we split it',
  timing: timed('then we split it'),
  seconds: 4.5,
  recordingId: 'new',
};
const typed: Draft = emptyDraft('k', 't', 'First this.');
const spoken: Draft = {
  ...typed,
  mode: 'spoken',
  seconds: 2.4,
  recordingId: 'old',
  timing: timed(typed.text),
};

/** The words of a text as its times cut it, with when they were said. */
function wordsOf(text: string, timing: Timing | undefined) {
  return timing?.words.map(({ start, end, from }) => [text.slice(start, end), from]);
}

describe('placeHeard', () => {
  it('makes an empty draft a spoken one', () => {
    const { change, join } = placeHeard({ ...typed, text: ' ' }, heard, 'after');
    expect(change).toEqual({ ...heard, mode: 'spoken' });
    expect(join).toBeUndefined();
  });

  it('puts what was heard behind typed words, with its own sound', () => {
    const { change, join } = placeHeard(typed, heard, 'after');
    expect(change).toMatchObject({ text: 'First this. then we split it', recordingId: 'new', seconds: 4.5 });
    expect(wordsOf(change.text ?? '', change.timing)?.[0]).toEqual(['then', 0]);
    expect(join).toBeUndefined();
  });

  it('keeps the first recording until the second is joined to it, and then goes by one clock', () => {
    const { change, join } = placeHeard(spoken, heard, 'after');
    expect(change).toMatchObject({ recordingId: 'old', timing: spoken.timing, seconds: 6.9 });
    expect(join?.splice).toEqual({
      base: 'old',
      from: 2.3,
      to: 2.4,
      insert: 'new',
      insertFrom: 0,
      insertTo: 4.3,
    });
    expect(join?.seconds).toBe(6.6);
    const said = wordsOf(change.text ?? '', join?.timing);
    expect(said?.slice(0, 3)).toEqual([
      ['First', 0],
      ['this.', 1],
      ['then', 2.3],
    ]);
    expect(said).toHaveLength(6);
  });

  it('does without the second sound where it was not kept', () => {
    const { recordingId: _, ...unkept } = heard;
    const { change, join } = placeHeard(spoken, unkept, 'after');
    expect(change).toMatchObject({ recordingId: 'old', timing: spoken.timing });
    expect(join).toBeUndefined();
  });

  it('puts it instead of what was there', () => {
    expect(placeHeard(spoken, heard, 'instead').change).toEqual({ ...heard, mode: 'spoken' });
    const draft = changeDraft(
      spoken,
      placeHeard(spoken, { text: 'New.', seconds: 1 }, 'instead').change,
      null,
    );
    expect(draft).toEqual({ ...emptyDraft('k', 't', 'New.'), mode: 'spoken', seconds: 1 });
  });

  it('cuts blanks off between the two, and the times go along', () => {
    const text = '  then we split it ';
    const { change } = placeHeard(typed, { ...heard, text, timing: timed(text) }, 'after');
    expect(change.text).toBe('First this. then we split it');
    expect(wordsOf(change.text ?? '', change.timing)?.map(([word]) => word)).toEqual([
      'then',
      'we',
      'split',
      'it',
    ]);
  });
});
