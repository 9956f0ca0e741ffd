import { STARTER_QUESTIONS } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../mending/check-words.ts';
import { wordCheckOf } from './word-check.ts';

const text =
  'An alert should fire on what the customer feels, such as the share of failed requests, rather than on the load of a machine. ' +
  'I would page at 2 percent of failed requests over 5 minutes and send a ticket below that. The cost is that a slow leak is seen late.';
const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }, at) => ({
  start: index,
  end: index + word.length,
  from: at * 0.4,
  to: at * 0.4 + 0.3,
  confidence: /\d/.test(word) ? 0.2 : 0.95,
}));
const bank = STARTER_QUESTIONS.find(({ id }) => id === 'kafka-delivery') ?? { text: '' };
const answer: StoredAnswer = {
  id: 'a',
  createdAt: '2026-01-01T00:00:00.000Z',
  question: { text: bank.text, kind: 'knowledge' },
  mode: 'spoken',
  seconds: 20,
  text,
  timing: { words, voice: [{ from: 0, to: 20 }], precise: true },
  assessments: [],
};
const found = (question: Parameters<typeof wordCheckOf>[1], confirmed: { start: number; end: number }[]) => {
  const check = wordCheckOf(answer, question, confirmed);
  return checkWords(check.input, check.question, check.terms).provisional;
};

describe('wordCheckOf', () => {
  it('weighs the dimensions of the question that the answer was scored on', () => {
    const onBank = found(bank, []);
    expect(onBank.dimensions).toContain('limits');
    expect(onBank.words.map(({ start, end }) => text.slice(start, end))).toEqual(['2']);
    // What is kept of the question has no dimensions, and other points would be weighed.
    expect(found(answer.question, [])).not.toEqual(onBank);
  });

  it('leaves out what was confirmed', () => {
    expect(found(bank, [...found(bank, []).words]).words).toEqual([]);
  });
});
