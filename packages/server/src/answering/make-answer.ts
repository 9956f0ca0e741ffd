import type { AnswerInput, Assessment } from '@sounding/core';
import type { AssessRequest, CreateAnswer } from '@sounding/core/contract';
import { CodedError } from '../errors.ts';
import { refuseUnfitSpeech } from './check-spoken.ts';
import type { NewAnswer } from './new-answer.ts';

/** What a new answer is made with. */
export interface AnswerMaking {
  /** How long a recording is, in seconds; undefined where there is none. */
  readonly secondsOfRecording: (id: string) => Promise<number | undefined>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What a request says of an answer, whatever it answers. */
type GivenAnswer = Pick<AssessRequest, 'text' | 'mode' | 'seconds' | 'timing'> &
  Pick<CreateAnswer, 'revises' | 'recordingId' | 'retake'>;

/**
 * Makes of what was said or typed the answer that is to be kept, assessed by `assessIt`. Where nobody says how long a
 * spoken answer took, its recording does. Throws `unknown_recording` or `invalid_request`.
 */
export async function makeAnswer(
  making: AnswerMaking,
  given: GivenAnswer,
  question: NewAnswer['question'],
  assessIt: (answer: AnswerInput, assessmentId: string) => Assessment,
): Promise<NewAnswer> {
  refuseUnfitSpeech(given);
  const { mode, revises, recordingId, retake } = given;
  const recorded = recordingId === undefined ? undefined : await making.secondsOfRecording(recordingId);
  if (recordingId !== undefined && recorded === undefined) throw unknownRecording();
  const seconds = given.seconds ?? (mode === 'spoken' ? recorded : undefined);
  const input = toInput({ ...given, seconds });
  return {
    id: making.newId(),
    createdAt: making.now().toISOString(),
    question,
    ...input,
    ...(revises === undefined ? {} : { revises }),
    ...(recordingId === undefined ? {} : { recordingId }),
    ...(retake === undefined ? {} : { retake }),
    assessment: assessIt(input, making.newId()),
  };
}

/** What core reads of an answer. */
export function toInput(answer: {
  readonly text: string;
  readonly mode: AnswerInput['mode'];
  readonly seconds?: number | undefined;
  readonly timing?: AnswerInput['timing'] | undefined;
}): AnswerInput {
  const { text, mode, seconds, timing } = answer;
  return {
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(timing === undefined ? {} : { timing }),
  };
}

/** The refusal of an answer that was made of a recording which is not here. */
export function unknownRecording(): CodedError {
  return new CodedError(
    'unknown_recording',
    'It may have been deleted. Send the answer without "recordingId".',
    {
      faults: [{ path: 'body/recordingId', message: 'is no recording that is kept here' }],
    },
  );
}

/** The refusal of a request whose key was used for another one. */
export function keyReused(): CodedError {
  return new CodedError('idempotency_key_reused', 'Send the body as it was first sent, or use a new key.');
}
