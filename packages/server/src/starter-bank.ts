import type { QuestionBank } from './bank.ts';

/** The questions that come with Sounding. */
export const starterBank: QuestionBank = {
  find: () => undefined,
  search: () => [],
  inferKind: () => 'story',
};
