import type { AnswerInput, Assessment, QuestionInput } from '@sounding/core';
import type { ModelTask, StoredAnswer } from '@sounding/core/contract';
import { assessTask, coachTask, NotRedactedError, type Prompt, probeTask } from '@sounding/models';
import type { AskableModel } from '../../askable-model.ts';
import { CodedError } from '../../errors.ts';
import type { InterviewerDeps } from './deps.ts';
import type { ModelRun, RunOutcome } from './model-run.ts';
import { refuseOtherSettings, refuseOtherTurn, refuseWithoutAnswer } from './refuse-to-go-on.ts';
import { runAssess } from './run-assess.ts';
import { runCoach } from './run-coach.ts';
import { runProbe } from './run-probe.ts';

/** A task that could be put to the model: what would be sent, and how it is run. */
export interface PreparedTask {
  readonly prompt: Prompt;
  /** Throws why it must not be sent any more: it is not what it was composed of. */
  readonly check: () => Promise<void>;
  readonly run: (run: ModelRun) => Promise<RunOutcome>;
}

const NOT_REDACTED = 'Nothing was sent. Reword it in the settings, or in the answer, and try again.';

/**
 * Composes what is to be sent for a task. Throws `answer_not_found`, `nothing_to_assess`, `session_not_found`, why the
 * session asks nothing now, `settings_damaged`, or `not_redacted` where a confidential term would go out.
 */
export async function prepareTask(
  deps: InterviewerDeps,
  model: AskableModel,
  wanted: ModelTask,
): Promise<PreparedTask> {
  try {
    return await compose(deps, model, wanted);
  } catch (error) {
    if (!(error instanceof NotRedactedError)) throw error;
    throw new CodedError('not_redacted', NOT_REDACTED, { cause: error });
  }
}

async function compose(deps: InterviewerDeps, model: AskableModel, wanted: ModelTask): Promise<PreparedTask> {
  const confidentialTerms = await deps.confidentialTerms();
  if (wanted.use === 'probe') {
    const choosing = await deps.findChoosing(wanted.sessionId);
    const task = probeTask({ exchange: choosing.exchange, confidentialTerms });
    return {
      prompt: task.prompt,
      check: async () => {
        await refuseOtherSettings(deps, model, confidentialTerms);
        await refuseOtherTurn(deps, wanted.sessionId, choosing.turn);
      },
      run: (run) => runProbe(run, wanted.sessionId, choosing, task),
    };
  }
  const answer = await deps.findAnswer(wanted.answerId);
  if (answer === undefined) throw new CodedError('answer_not_found', 'It may have been deleted.');
  const check = async () => {
    await refuseOtherSettings(deps, model, confidentialTerms);
    await refuseWithoutAnswer(deps, answer.id);
  };
  const { provider, name } = model.settings;
  const given = { ...readBy(answer), confidentialTerms, model: { provider, name } };
  if (wanted.use === 'coach') {
    const task = coachTask(given);
    return { prompt: task.prompt, check, run: (run) => runCoach(run, answer.id, task) };
  }
  const task = assessTask({ ...given, assessmentId: deps.newId() });
  return { prompt: task.prompt, check, run: (run) => runAssess(run, answer, task) };
}

/** An answer as a model is given it, with our own reading of it, the newest one. */
function readBy({ question, text, mode, seconds, timing, assessments }: StoredAnswer) {
  const local: Assessment | undefined = assessments.find(({ engine }) => engine.kind === 'local');
  if (local === undefined) throw new Error('an answer without a local assessment');
  // A model would give it points all the same, and what cannot be judged is no low score. Other languages it may know.
  if (local.status === 'not_assessed' && local.reason !== 'language') {
    throw new CodedError('nothing_to_assess', 'Nothing was sent. Say more in a new attempt, and try again.');
  }
  const { id: _, ...asked } = question;
  const answer: AnswerInput = {
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(timing === undefined ? {} : { timing }),
  };
  const questionInput: QuestionInput = asked;
  return { answer, question: questionInput, level: local.level, local };
}
