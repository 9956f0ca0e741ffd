import { describe, expect, it } from 'vitest';
import { searchQuestions } from './search-questions.ts';
import { STARTER_QUESTIONS } from './starter-questions.ts';

const ids = (query: string): string[] => searchQuestions(STARTER_QUESTIONS, query).map((q) => q.id);

describe('searchQuestions', () => {
  it('gives all questions in order for an empty query', () => {
    expect(searchQuestions(STARTER_QUESTIONS, '  ')).toEqual(STARTER_QUESTIONS);
  });

  it('finds by the beginning of a word, whatever the case', () => {
    expect(ids('KAFK').slice(0, 2).sort()).toEqual(['hot-partition', 'kafka-delivery']);
  });

  it('wants every word of the query', () => {
    expect(ids('kafka partition')[0]).toBe('hot-partition');
    expect(ids('kafka turbofan')).toEqual([]);
  });

  it('ranks a match in the text above one in the key points', () => {
    const found = ids('redis');
    expect(found[0]).toBe('redis-hot-key');
  });

  it('finds by domain and kind', () => {
    expect(ids('finance')).toContain('discounted-cash-flow');
    expect(ids('debug')).toContain('bind-failed');
  });
});
