import { type Assessment, type Dimension, RUBRIC_VERSION } from '@sounding/core';
import type { assessmentSchema, StoredAnswer } from '@sounding/core/contract';
import { type HeldDimension, MODEL_ENGINE_VERSION, type Task } from '@sounding/models';
import type { z } from 'zod';
import { ask, type ModelRun, type RunOutcome, sendFailed, sendStarted } from './model-run.ts';
import { answerDeleted } from './refuse-to-go-on.ts';

type Written = z.infer<typeof assessmentSchema>;

/**
 * Has a model assess an answer, and keeps its assessment beside the others. What the same model said of it by the same
 * prompt is given back as it is kept. A failure keeps nothing. Throws `answer_not_found` where it was deleted meanwhile.
 */
export async function runAssess(
  run: ModelRun,
  answer: StoredAnswer,
  task: Task<Assessment, readonly HeldDimension[]>,
): Promise<RunOutcome> {
  const { deps, send } = run;
  const kept = run.again ? undefined : keptAssessment(run, answer, task.prompt.version);
  if (kept !== undefined) {
    sendStarted(run, true);
    send({ kind: 'assessed', assessment: kept });
    return { outcome: 'done', cached: true };
  }
  const shown = new Set<Dimension>();
  const result = await ask(run, task, { answerId: answer.id }, (dimensions) => {
    for (const { name, result } of dimensions.filter((dimension) => !shown.has(dimension.name))) {
      shown.add(name);
      send({ kind: 'dimension', name, result: result as Written['dimensions'][Dimension] });
    }
  });
  if (result.kind === 'failed') return sendFailed(run, result.reason);
  const { value, usage, cached } = result;
  const assessment: Assessment = {
    ...value,
    engine: { ...value.engine, origin: run.model.origin },
    // What was kept from before was paid for there.
    ...(usage === undefined || cached ? {} : { usage }),
  };
  const createdAt = deps.now().toISOString();
  if (!(await deps.addAssessment(answer.id, { assessment, createdAt }))) throw answerDeleted();
  send({ kind: 'assessed', assessment: assessment as Written });
  return { outcome: 'done', cached };
}

/** The newest assessment of this answer by this model on this server, prompt, rubric and way of holding it to the text. */
function keptAssessment(
  { model }: ModelRun,
  { assessments }: StoredAnswer,
  promptVersion: string,
): Written | undefined {
  const { provider, name } = model.settings;
  return assessments.find(
    ({ engine, rubricVersion }) =>
      engine.kind === 'model' &&
      engine.name === provider &&
      engine.version === MODEL_ENGINE_VERSION &&
      engine.model === name &&
      engine.origin === model.origin &&
      engine.promptVersion === promptVersion &&
      rubricVersion === RUBRIC_VERSION,
  );
}
