import { expect, it } from 'vitest';
import { OTHER_QUESTIONS, unrelatedQuestions } from './unrelated-question.ts';

it('offers every question to an answer that shares no word with any', () => {
  expect(unrelatedQuestions('We put rows into a queue.')).toEqual(OTHER_QUESTIONS);
});

it('leaves out what the answer may be about', () => {
  const left = unrelatedQuestions('The compilers we wrote allocate memory; the diesel smelled.');
  expect(left.some(({ question }) => /compiler|diesel/.test(question))).toBe(false);
  expect(left.length).toBeGreaterThan(0);
});
