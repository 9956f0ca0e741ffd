import type { QuestionInput, QuestionKind } from '@sounding/core';

/** The question that `--question` names: so far by its words. */
export function findQuestion(given: string | undefined, kind: QuestionKind | undefined): QuestionInput {
  return { text: given ?? '', ...(kind === undefined ? {} : { kind }) };
}
