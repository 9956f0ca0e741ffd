import { createAnswerSchema } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { composeBody, withSound } from './compose-body.ts';

const question = { id: 'proud-system', text: 'Walk me through it.', kind: 'story' as const };
const options = { question, asked: question.text, seconds: 61 };
const typed = emptyDraft('k', 't', 'We had three weeks.');
const spoken: Draft = {
  ...typed,
  mode: 'spoken',
  seconds: 97.5,
  recordingId: 'r',
  timing: { words: [{ start: 0, end: 2, from: 0.1, to: 0.3 }], voice: [{ from: 0, to: 4 }], precise: true },
};

describe('composeBody', () => {
  it('sends a typed draft with the timer’s seconds and no sound', () => {
    expect(composeBody(typed, options)).toEqual({
      question: { id: 'proud-system', text: question.text },
      kind: 'story',
      mode: 'typed',
      seconds: 61,
      text: typed.text,
    });
    expect(composeBody(typed, { ...options, seconds: 0 })).not.toHaveProperty('seconds');
  });

  it('sends a spoken one with the seconds spoken, its recording and its times', () => {
    const body = composeBody(spoken, { ...options, revises: 'a', retake: { from: 0, to: 6 } });
    expect(body).toMatchObject({
      mode: 'spoken',
      seconds: 97.5,
      recordingId: 'r',
      timing: spoken.timing,
      revises: 'a',
      retake: { from: 0, to: 6 },
    });
    expect(createAnswerSchema.parse(body)).toEqual(body);
  });

  it('sends the recording that became known only after its words, to the letter as if it had been known', () => {
    const { recordingId: _, ...soundless } = spoken;
    const late = (draft: Draft) => JSON.stringify(composeBody(withSound(draft, 'r'), options));
    expect(composeBody(withSound(soundless, undefined), options)).not.toHaveProperty('recordingId');
    expect(late(soundless)).toBe(JSON.stringify(composeBody(spoken, options)));
    expect(late({ ...spoken, recordingId: 'own' })).toContain('"own"');
    expect(composeBody(withSound(typed, 'r'), options)).not.toHaveProperty('recordingId');
  });
});
