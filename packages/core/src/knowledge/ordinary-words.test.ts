import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ordinaryWordsOf } from './ordinary-words.suite.ts';
import { isOrdinaryWord, ORDINARY_WORDS } from './ordinary-words.ts';

describe('isOrdinaryWord', () => {
  it('knows the words of the training answers, as they are now', () => {
    const lines = readFileSync(new URL('../../../../lab/extra/answers.jsonl', import.meta.url), 'utf8');
    expect(ORDINARY_WORDS.trim().split(/\s+/)).toEqual(ordinaryWordsOf(lines));
  });

  it.each(['table', 'tables', 'planned', 'running', "didn't", 'tried', 'used'])('knows %s', (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  });

  it.each(['gress', 'netties', 'dempotent', ''])('does not know %j', (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });
});
