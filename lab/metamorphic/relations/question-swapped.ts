import { checkOf } from '../checks.ts';
import { overallIn } from '../compare.ts';
import { chanceOf, pick } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { unrelatedQuestions } from '../transforms/unrelated-question.ts';

/** An answer is one to its question (rubric, rule 1). */
export const questionSwapped: Relation = {
  name: 'question-swapped',
  claim: 'Asked a question that has nothing to do with it, an answer gets no better vote.',
  check: (labelled, assess) => {
    const { answer } = labelled;
    const questions = unrelatedQuestions(`${answer.question} ${answer.text}`);
    if (questions.length === 0) return [];
    const asked = pick(questions, chanceOf(answer.id, 'question'));
    const from = overallIn(assess(answer));
    const to = overallIn(assess({ ...answer, ...asked }));
    return [checkOf(labelled, to > from ? [{ of: 'overall', from, to }] : [], { variant: asked.question })];
  },
};
