import type { AssessRequest, CreateAnswer } from '@sounding/core/contract';
import { CodedError, type Fault } from '../errors.ts';

/**
 * Throws `invalid_request` where what is said of the speaking does not fit the rest: timing of a typed answer,
 * words beyond the text, or a retake of no answer.
 */
export function refuseUnfitSpeech(
  body: Pick<AssessRequest, 'mode' | 'text' | 'timing'> & Pick<CreateAnswer, 'revises' | 'retake'>,
): void {
  const { mode, text, timing, retake, revises } = body;
  const faults: Fault[] = [];
  if (timing !== undefined && mode !== 'spoken') {
    faults.push({ path: 'body/timing', message: 'belongs to spoken answers only' });
  }
  if (timing?.words.some(({ start, end }) => start >= end || end > text.length)) {
    faults.push({ path: 'body/timing/words', message: 'must be places in the text' });
  }
  if (retake !== undefined && (revises === undefined || retake.from > retake.to)) {
    faults.push({ path: 'body/retake', message: 'must be a passage of the answer in "revises"' });
  }
  if (faults.length === 0) return;
  throw new CodedError('invalid_request', `Look at ${faults.map((fault) => fault.path).join(', ')}.`, {
    faults,
  });
}
