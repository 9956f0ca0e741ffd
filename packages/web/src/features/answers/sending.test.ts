import type { CreateAnswer } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../lib/request.ts';
import { emptyDraft } from './draft.ts';
import { bodyToSend, isKeyConflict } from './sending.ts';

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
