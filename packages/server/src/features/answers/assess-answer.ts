import { type Assessment, assess } from '@sounding/core';
import type { AssessRequest, CreateAnswer } from '@sounding/core/contract';
import type { QuestionBank } from '../../bank.ts';
import { CodedError } from '../../errors.ts';
import { refuseUnfitSpeech } from './check-spoken.ts';
import type { NewAnswer } from './keeping/store.ts';
import { type AskedQuestion, resolveQuestion } from './resolve-question.ts';

/** What a new answer is assessed with. */
export interface AssessingDeps {
  readonly bank: QuestionBank;
  /** How long a recording is, in seconds; undefined where there is none. */
  readonly secondsOfRecording: (id: string) => Promise<number | undefined>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * Makes of a request the answer that is to be kept, assessed. Where nobody says how long a spoken answer took, its
 * recording does. Throws `unknown_question`, `unknown_recording` or `invalid_request`.
 */
export async function assessNewAnswer(deps: AssessingDeps, body: CreateAnswer): Promise<NewAnswer> {
  refuseUnfitSpeech(body);
  const { dimensions, ...question } = resolveQuestion(deps.bank, body);
  const asked = dimensions === undefined ? question : { ...question, dimensions };
  const { text, mode, revises, recordingId, timing, retake } = body;
  const recorded = recordingId === undefined ? undefined : await deps.secondsOfRecording(recordingId);
  if (recordingId !== undefined && recorded === undefined) throw unknownRecording();
  const seconds = body.seconds ?? (mode === 'spoken' ? recorded : undefined);
  const timed = seconds === undefined ? body : { ...body, seconds };
  return {
    id: deps.newId(),
    createdAt: deps.now().toISOString(),
    question,
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(revises === undefined ? {} : { revises }),
    ...(recordingId === undefined ? {} : { recordingId }),
    ...(timing === undefined ? {} : { timing }),
    ...(retake === undefined ? {} : { retake }),
    assessment: assessAnswer(timed, asked, deps.newId()),
  };
}

/** Assesses what a request says, by the local engine. */
export function assessAnswer(
  request: AssessRequest,
  question: AskedQuestion,
  assessmentId: string,
): Assessment {
  const { text, mode, seconds, timing } = request;
  const answer = {
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(timing === undefined ? {} : { timing }),
  };
  return assess(answer, question, { assessmentId });
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
