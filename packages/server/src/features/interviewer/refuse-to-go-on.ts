import { isDeepStrictEqual } from 'node:util';
import type { AskableModel } from '../../askable-model.ts';
import { CodedError } from '../../errors.ts';
import type { InterviewerDeps } from './deps.ts';

/** Throws where another model is set by now, its agreement holds no longer, or other terms are confidential. */
export async function refuseOtherSettings(
  deps: InterviewerDeps,
  { settings: before }: AskableModel,
  terms: readonly string[],
): Promise<void> {
  const now = await deps.model();
  // How long it may take is no reason: that was settled as it began.
  const settings = now && { ...now.settings, deadlineSeconds: before.deadlineSeconds };
  const confidential = await deps.confidentialTerms();
  if (now?.agreed && isDeepStrictEqual(settings, before) && isDeepStrictEqual(confidential, terms)) return;
  const detail =
    'Your settings were changed meanwhile, so it was stopped; nothing was kept. Ask again when you like.';
  throw new CodedError('settings_changed', detail);
}

/** Throws where an answer was deleted meanwhile. */
export async function refuseWithoutAnswer(deps: InterviewerDeps, answerId: string): Promise<void> {
  if ((await deps.findAnswer(answerId)) === undefined) throw answerDeleted();
}

/** Throws where a session was deleted meanwhile, or went on without this run. */
export async function refuseOtherTurn(deps: InterviewerDeps, sessionId: string, turn: number): Promise<void> {
  const now = await deps.findChoosing(sessionId).catch((error: unknown) => {
    if (!(error instanceof CodedError && error.code === 'session_not_found')) throw error;
    throw new CodedError(error.code, 'The session was deleted meanwhile; nothing was kept.', {
      cause: error,
    });
  });
  if (now.turn !== turn)
    throw new CodedError('turn_passed', 'The session went on meanwhile; nothing was kept.');
}

/** What is said of an answer that is gone when the model has read it. */
export function answerDeleted(): CodedError {
  return new CodedError('answer_not_found', 'The answer was deleted meanwhile; nothing was kept.');
}
