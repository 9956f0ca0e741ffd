import type { Timing } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { composeRetake } from './compose-retake.ts';

/** Words of a second each, with half a second of silence behind. */
function timed(text: string): Timing {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    from: i * 1.5,
    to: i * 1.5 + 1,
  }));
  return { words, voice: words.map(({ from, to }) => ({ from, to })), precise: true };
}

const TEXT = 'We began. It was slow. It ended well.';
const passage = { start: TEXT.indexOf('It was'), end: TEXT.indexOf(' It ended') };
const answer: StoredAnswer = {
  id: 'a',
  createdAt: '2026-01-01T00:00:00.000Z',
  question: { text: 'How?', kind: 'story' },
  mode: 'spoken',
  seconds: 12,
  text: TEXT,
  recordingId: 'whole',
  timing: { ...timed(TEXT), words: [...timed(TEXT).words], voice: [...timed(TEXT).voice] },
  assessments: [],
};
const NEW = 'Four seconds a page was too slow for us.';
const said: Draft = {
  ...emptyDraft('k', 't', NEW),
  mode: 'spoken',
  seconds: 20,
  recordingId: 'part',
  timing: timed(NEW),
};

/** When a word of a text was said. */
function saidAt(text: string, timing: Timing | undefined, word: string): number | undefined {
  return timing?.words.find(({ start, end }) => text.slice(start, end) === word)?.from;
}

describe('composeRetake', () => {
  it('puts a newly said passage in and has its voice joined to the recording, without the silence behind it', () => {
    const retake = composeRetake(answer, passage, said);
    expect(retake.text).toBe(`We began. ${NEW} It ended well.`);
    expect(retake.splice).toEqual({
      base: 'whole',
      from: 3,
      to: 7,
      insert: 'part',
      insertFrom: 0,
      insertTo: 13.3,
    });
    expect(retake.seconds).toBe(21.3);
    expect(saidAt(retake.text, retake.timing, 'We')).toBe(0);
    expect(saidAt(retake.text, retake.timing, 'Four')).toBe(3);
    expect(saidAt(retake.text, retake.timing, 'ended')).toBe(9 - 4 + 13.3);
  });

  it('leaves the rest its sound where the passage was typed', () => {
    const retake = composeRetake(answer, passage, emptyDraft('k', 't', NEW));
    expect(retake).toMatchObject({ mode: 'spoken', seconds: 12, recordingId: 'whole' });
    expect(saidAt(retake.text, retake.timing, 'ended')).toBe(9);
    expect(saidAt(retake.text, retake.timing, 'Four')).toBeUndefined();
    expect(retake.splice).toBeUndefined();
  });

  it('joins only the text where the earlier answer has no sound', () => {
    const { recordingId: _, timing: __, ...silent } = answer;
    expect(composeRetake(silent, passage, said)).toEqual({
      text: `We began. ${NEW} It ended well.`,
      mode: 'spoken',
      seconds: 0,
    });
    const typed = { ...silent, mode: 'typed' as const };
    expect(composeRetake(typed, passage, emptyDraft('k', 't', NEW)).mode).toBe('typed');
  });
});
