import { STARTER_QUESTIONS } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { ofBank } from './of-bank.ts';

describe('ofBank', () => {
  it('finds the question that was asked, with all that the bank knows of it', () => {
    for (const question of STARTER_QUESTIONS) {
      const { id, text } = question;
      expect(ofBank({ id, text }, STARTER_QUESTIONS)).toBe(question);
    }
  });

  it('finds none where the wording is another by now, or the question is one’s own', () => {
    const [{ id, text } = { id: '', text: '' }] = STARTER_QUESTIONS;
    expect(ofBank({ id, text: `${text} Why?` }, STARTER_QUESTIONS)).toBeUndefined();
    expect(ofBank({ text }, STARTER_QUESTIONS)).toBeUndefined();
  });
});
