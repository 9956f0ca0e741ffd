import type { Assessment } from '@sounding/core';
import { createAssess, type StoredModel } from '@sounding/core/training';
import type { Labelled } from '../data/answers.ts';

/** Assesses one labelled answer with given weights, as the engine would. */
export function assessLabelled({ answer }: Labelled, model: StoredModel): Assessment {
  return assessText(answer, model);
}

const assessors = new WeakMap<StoredModel, ReturnType<typeof createAssess>>();

/** Assesses any text as the answer to a labelled answer's question. */
export function assessText(answer: Labelled['answer'], model: StoredModel): Assessment {
  const assess = assessors.get(model) ?? createAssess(model);
  assessors.set(model, assess);
  return assess(
    {
      text: answer.text,
      mode: answer.mode,
      ...(answer.seconds === null ? {} : { seconds: answer.seconds }),
    },
    { text: answer.question, kind: answer.kind },
    { assessmentId: answer.id },
  );
}
