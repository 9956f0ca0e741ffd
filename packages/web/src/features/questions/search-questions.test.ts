import type { Question } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { searchQuestions } from './search-questions.ts';

const question = (id: string, text: string, domains: string[] = []): Question => ({
  id,
  text,
  domains,
  kind: 'story',
  archetype: 'design-choice',
  competencies: [],
  level: 'senior',
  provenance: { source: 'starter' },
});
const bank = [
  question('a', 'Explain how a metadata cache is kept fresh.', ['caching']),
  question('b', 'Which data store did you pick, and why?', ['databases']),
  question('c', 'Tell me about a café’s till going down.'),
];
const ids = (typed: string) => searchQuestions(bank, typed).map((q) => q.id);

describe('searchQuestions', () => {
  it('gives all for an empty search', () => {
    expect(ids('  ')).toEqual(['a', 'b', 'c']);
  });
  it('wants every word, wherever it stands', () => {
    expect(ids('databases pick')).toEqual(['b']);
    expect(ids('pick nothing')).toEqual([]);
    expect(ids('design choice')).toEqual(['a', 'b', 'c']);
  });
  it('puts hits at the start of a word first', () => {
    expect(ids('data')).toEqual(['b', 'a']);
  });
  it('does not mind case or accents', () => {
    expect(ids('CAFE')).toEqual(['c']);
  });
});
