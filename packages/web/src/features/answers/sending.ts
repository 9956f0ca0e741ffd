import type { CreateAnswer } from '@sounding/core/contract';
import { isRecord, RequestError } from '../../lib/request.ts';
import type { Draft } from './draft.ts';

/** What every body has that keeps an answer, by itself or in a session. */
export type AnswerBody = Pick<CreateAnswer, 'text' | 'mode' | 'seconds' | 'timing' | 'recordingId'>;

/** A request body as its draft remembers it: without the times, which are the draft's own. */
export function serializeSent({ timing: _, ...body }: AnswerBody): string {
  return JSON.stringify(body);
}

/**
 * The body to send for a draft: where it says the same as the one sent before under the same key, with that one's seconds,
 * so that a repeat (a reload, a second tab, a retry with the timer further on) makes no second answer.
 */
export function bodyToSend<Body extends AnswerBody>(draft: Draft, fresh: Body): Body {
  try {
    const before: unknown = JSON.parse(draft.sent ?? 'null');
    if (!isRecord(before) || !saysTheSame(before, fresh)) return fresh;
    return typeof before.seconds === 'number' ? { ...fresh, seconds: before.seconds } : withoutSeconds(fresh);
  } catch {
    return fresh;
  }
}

/** True when the server refused the key because another body was sent under it: a new key mends that. */
export function isKeyConflict(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422 && /idempotency/i.test(error.code ?? '');
}

/** True when the recording that the answer was said in is not on the server any more. */
export function isRecordingGone(error: unknown): boolean {
  return error instanceof RequestError && error.code === 'unknown_recording';
}

/** The answer without its sound; its words and their times stay. */
export function withoutRecording<Body extends AnswerBody>(body: Body): Body {
  const rest = { ...body };
  delete rest.recordingId;
  return rest;
}

function saysTheSame(before: Record<string, unknown>, { timing: _, ...fresh }: AnswerBody): boolean {
  const { seconds: __, ...rest } = before;
  return JSON.stringify(rest) === JSON.stringify(withoutSeconds(fresh));
}

function withoutSeconds<Body extends Pick<AnswerBody, 'seconds'>>(body: Body): Body {
  const rest = { ...body };
  delete rest.seconds;
  return rest;
}
