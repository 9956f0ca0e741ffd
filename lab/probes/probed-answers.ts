import { type Assessment, assess } from '@sounding/core';
import { type LabAnswer, type LabRating, readSet } from '../data/answers.ts';
import { SHEET_ANSWERS } from './sheet-answers.ts';

/** A gold answer with what the raters said of it, and the follow-ups it gets without any model. */
export interface ProbedAnswer {
  readonly answer: LabAnswer;
  readonly ratings: readonly LabRating[];
  readonly assessment: Assessment;
}

/** The answers of the sheet, in its order. Throws where one is not in the gold set. */
export function probeAnswers(): ProbedAnswer[] {
  const gold = new Map(readSet('gold').map((labelled) => [labelled.answer.id, labelled]));
  return SHEET_ANSWERS.map((id) => {
    const labelled = gold.get(id);
    if (labelled === undefined) throw new Error(`${id} is not a gold answer`);
    const { answer, ratings } = labelled;
    const { text, mode, question, kind, seconds } = answer;
    const assessment = assess(
      { text, mode, ...(seconds === null ? {} : { seconds }) },
      { text: question, kind },
      { assessmentId: id },
    );
    return { answer, ratings: Object.values(ratings), assessment };
  });
}
