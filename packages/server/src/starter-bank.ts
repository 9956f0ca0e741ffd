import { inferKind, STARTER_QUESTIONS, searchQuestions } from '@sounding/core';
import type { QuestionBank } from './bank.ts';

/** The questions that come with Sounding. */
export const starterBank: QuestionBank = {
  find: (id) => STARTER_QUESTIONS.find((question) => question.id === id),
  search: (words, kind) =>
    searchQuestions(STARTER_QUESTIONS, words).filter(
      (question) => kind === undefined || question.kind === kind,
    ),
  inferKind,
};
