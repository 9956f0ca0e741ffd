import type { CreateAnswer } from '@sounding/core/contract';
import { isRecord, RequestError } from '../../lib/request.ts';
import type { Draft } from './draft.ts';

/**
 * The body to send for a draft: the one sent before under the same key where it says the same,
 * so that a repeat (a reload, a second tab, a retry with the timer further on) makes no second answer.
 */
export function bodyToSend(draft: Draft, fresh: CreateAnswer): CreateAnswer {
  if (draft.sent === undefined) return fresh;
  try {
    const before: unknown = JSON.parse(draft.sent);
    if (!isRecord(before)) return fresh;
    const same = saysTheSame(before, fresh);
    return same && typeof before.seconds === 'number'
      ? { ...fresh, seconds: before.seconds }
      : same
        ? withoutSeconds(fresh)
        : fresh;
  } catch {
    return fresh;
  }
}

/** True when the server refused the key because another body was sent under it: a new key mends that. */
export function isKeyConflict(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422 && /idempotency/i.test(error.code ?? '');
}

function saysTheSame(before: Record<string, unknown>, fresh: CreateAnswer): boolean {
  const { seconds: _, ...rest } = before;
  return JSON.stringify(rest) === JSON.stringify(withoutSeconds(fresh));
}

function withoutSeconds(body: CreateAnswer): CreateAnswer {
  const { seconds: _, ...rest } = body;
  return rest;
}
