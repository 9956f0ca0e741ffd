import { describe, expect, it } from 'vitest';
import { findQuestion } from './find-question.ts';
import { STARTER_QUESTIONS } from './starter-questions.ts';

describe('findQuestion', () => {
  it('finds by id', () => {
    expect(findQuestion(STARTER_QUESTIONS, 'kafka-delivery')?.id).toBe('kafka-delivery');
  });

  it('finds by text, whatever the case, the spacing and the end mark', () => {
    const loud = '  WHY did you choose the database\nbehind your last project ';
    expect(findQuestion(STARTER_QUESTIONS, loud)?.id).toBe('database-choice');
  });

  it('finds nothing for an unknown or empty text', () => {
    expect(findQuestion(STARTER_QUESTIONS, 'Why?')).toBeUndefined();
    expect(findQuestion(STARTER_QUESTIONS, '')).toBeUndefined();
  });
});
