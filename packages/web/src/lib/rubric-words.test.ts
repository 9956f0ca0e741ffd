import { NOT_KNOWN_WORDS } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { notAssessed, notAssessedWords, pointsWord } from './rubric-words.ts';

describe('pointsWord', () => {
  const found = { moves: [{ move: 'number' as const, start: 0, end: 4, strength: 0.2 }] };

  it('tells what was never raised from what was said and earned nothing', () => {
    expect(pointsWord('numbers', 0, found)).toBe('nothing that counts yet');
    expect(pointsWord('limits', 0, found)).toBe('not raised yet');
    expect(pointsWord('limits', 0)).toBe('nothing that counts yet');
  });

  it('tells 0 from not asked, and never calls the telling itself unraised', () => {
    expect(pointsWord('limits', null, found)).toBe('not asked here');
    expect(pointsWord('structure', 0, found)).toBe('none yet');
    expect(pointsWord('limits', 2, found)).toBe('2 of 3');
  });
});

describe('notAssessedWords', () => {
  it('words an honest "I do not know" as what it is, and nothing else', () => {
    expect(notAssessedWords('not_an_answer', 'I don’t know.')).toBe(NOT_KNOWN_WORDS);
    expect(notAssessedWords('not_an_answer', 'asdf qwer')).toBe(notAssessed.not_an_answer);
    expect(notAssessedWords('language', "I don't know.")).toBe(notAssessed.language);
    expect(notAssessedWords(undefined, 'asdf')).toBe(notAssessed.not_an_answer);
  });
});
