import { type Assessment, assessWithoutProbes } from '@sounding/core';
import {
  assessTask,
  type HeldDimension,
  hashOfRequest,
  type ModelSettings,
  previewRequest,
  type ReplyCache,
  type Task,
} from '@sounding/models';
import type { Labelled } from '../data/answers.ts';

/** One answer to be put to a model. */
export interface PlannedAnswer {
  readonly labelled: Labelled;
  /** Our own reading. Where it could not judge the answer, there is no task: the server would not send it either. */
  readonly local: Assessment;
  readonly task?: Task<Assessment, readonly HeldDimension[]>;
}

/** What a run would do, told before anything is sent. */
export interface RunPlan {
  readonly answers: readonly PlannedAnswer[];
  /** Requests that would go out; the others' replies are kept. */
  readonly requests: number;
  /** Characters of their bodies. */
  readonly characters: number;
}

/** Composes every request, as it would be sent, and looks which replies are kept already. Sends nothing. */
export async function planRun(
  settings: ModelSettings,
  gold: readonly Labelled[],
  replies: ReplyCache,
): Promise<RunPlan> {
  const answers = gold.map((labelled) => planAnswer(settings, labelled));
  let requests = 0;
  let characters = 0;
  for (const { task } of answers) {
    if (task === undefined) continue;
    const outbound = await previewRequest(settings, task.prompt);
    const kept = await replies.get(hashOfRequest(outbound));
    if (kept !== undefined && task.read(kept.text).kind === 'held') continue;
    requests++;
    characters += outbound.body.length;
  }
  return { answers, requests, characters };
}

function planAnswer({ provider, name }: ModelSettings, labelled: Labelled): PlannedAnswer {
  const { id, text, mode, seconds, question, kind } = labelled.answer;
  const answer = { text, mode, ...(seconds === null ? {} : { seconds }) };
  const asked = { text: question, kind };
  const local = assessWithoutProbes(answer, asked, { assessmentId: id });
  if (local.status === 'not_assessed' && local.reason !== 'language') return { labelled, local };
  const task = assessTask({
    answer,
    question: asked,
    level: local.level,
    local,
    // The answers' facts are invented; addresses and keys are replaced as everywhere.
    confidentialTerms: [],
    assessmentId: id,
    model: { provider, name },
  });
  return { labelled, local, task };
}

/** So many of the answers, evenly spread over all of them, so that every writer is among them. */
export function spread<One>(all: readonly One[], limit: number): One[] {
  if (limit >= all.length) return [...all];
  return Array.from({ length: limit }, (_, i) => all[Math.floor((i * all.length) / limit)] as One);
}
