import type { CreateAnswer } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../lib/request.ts';
import { emptyDraft } from './draft.ts';
import { bodyToSend, isKeyConflict, isRecordingGone, serializeSent, withoutRecording } from './sending.ts';

const fresh: CreateAnswer = {
  question: { id: 'q', text: 'Why?' },
  mode: 'typed',
  text: 'Because.',
  seconds: 40,
};
const draft = emptyDraft('key', 'tab', 'Because.');

describe('bodyToSend', () => {
  it('sends a first body as it is', () => {
    expect(bodyToSend(draft, fresh)).toEqual(fresh);
  });

  it('repeats the earlier time when nothing else changed', () => {
    const sent = JSON.stringify({ ...fresh, seconds: 31 });
    expect(JSON.stringify(bodyToSend({ ...draft, sent }, fresh))).toBe(sent);
  });

  it('repeats the absence of a time as well', () => {
    const { seconds: _, ...timeless } = fresh;
    const sent = JSON.stringify(timeless);
    expect(JSON.stringify(bodyToSend({ ...draft, sent }, fresh))).toBe(sent);
  });

  it('repeats an answer with times, which are not kept twice', () => {
    const timing = { words: [{ start: 0, end: 8, from: 0, to: 1 }], voice: [], precise: true };
    const spoken: CreateAnswer = { ...fresh, mode: 'spoken', recordingId: 'r', timing };
    const sent = serializeSent({ ...spoken, seconds: 31 });
    expect(sent).not.toContain('timing');
    expect(bodyToSend({ ...draft, sent }, spoken)).toEqual({ ...spoken, seconds: 31 });
    expect(bodyToSend({ ...draft, sent }, { ...spoken, recordingId: 'other' }).seconds).toBe(40);
  });

  it('sends the new body when the words changed, or when what was kept is damaged', () => {
    expect(bodyToSend({ ...draft, sent: JSON.stringify({ ...fresh, text: 'Other.' }) }, fresh)).toEqual(
      fresh,
    );
    expect(bodyToSend({ ...draft, sent: '{"te' }, fresh)).toEqual(fresh);
    expect(bodyToSend({ ...draft, sent: '7' }, fresh)).toEqual(fresh);
  });
});

describe('isKeyConflict', () => {
  it('knows the refusal of a used key from other refusals', () => {
    const refused = (status: number, code: string) => new RequestError('refused', '', { status, code });
    expect(isKeyConflict(refused(422, 'idempotency_key_reused'))).toBe(true);
    expect(isKeyConflict(refused(422, 'invalid_body'))).toBe(false);
    expect(isKeyConflict(refused(400, 'idempotency_key_reused'))).toBe(false);
    expect(isKeyConflict(new Error('x'))).toBe(false);
  });
});

describe('an answer whose recording was deleted meanwhile', () => {
  it('is known by the refusal, and sent again without its sound', () => {
    const refusal = new RequestError('refused', '', { status: 422, code: 'unknown_recording' });
    expect(isRecordingGone(refusal)).toBe(true);
    expect(isKeyConflict(refusal)).toBe(false);
    expect(withoutRecording({ ...fresh, recordingId: 'r' })).toEqual(fresh);
  });
});
