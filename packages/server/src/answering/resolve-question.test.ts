import type { Question } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import type { QuestionBank } from '../bank.ts';
import { resolveQuestion } from './resolve-question.ts';

const known: Question = {
  id: 'delivery',
  text: 'Which delivery guarantees are there?',
  kind: 'knowledge',
  archetype: 'explain',
  domains: [],
  competencies: [],
  level: 'senior',
  provenance: { source: 'own' },
  keyPoints: ['At least once may repeat.'],
  dimensions: ['coverage'],
};

const bank: QuestionBank = {
  find: (id) => (id === known.id ? known : undefined),
  search: () => [known],
  inferKind: (text) => (text.startsWith('Which') ? 'knowledge' : 'story'),
};

function resolve(question: { id?: string; text?: string }, more: object = {}) {
  return resolveQuestion(bank, { question, ...more });
}

describe('resolving the question', () => {
  it('takes from the bank all that it knows of an id', () => {
    const { id, text, kind, keyPoints, dimensions } = known;
    expect(resolve({ id })).toEqual({ id, text, kind, keyPoints, dimensions });
    expect(resolve({ id, text })).toEqual({ id, text, kind, keyPoints, dimensions });
  });

  it('takes the text for what was asked, and then leaves the key points of the other wording', () => {
    expect(resolve({ id: known.id, text: 'How do you dispatch jobs?' })).toEqual({
      id: known.id,
      text: 'How do you dispatch jobs?',
      kind: 'knowledge',
    });
    expect(resolve({ text: 'Which one?' })).toEqual({ text: 'Which one?', kind: 'knowledge' });
  });

  it('lets the request say kind and key points', () => {
    expect(resolve({ id: known.id }, { kind: 'debug', keyPoints: ['mine'] })).toMatchObject({
      kind: 'debug',
      keyPoints: ['mine'],
    });
  });

  it('takes neither id nor text for a question that is not known', () => {
    expect(resolve({})).toEqual({ text: '', kind: 'story' });
  });

  it('refuses an id that is not in the bank where no text stands in', () => {
    expect(() => resolve({ id: 'other' })).toThrow(expect.objectContaining({ code: 'unknown_question' }));
    expect(resolve({ id: 'other', text: '' })).toEqual({ id: 'other', text: '', kind: 'story' });
  });
});
