import { describe, expect, it } from 'vitest';
import { usageWords } from './usage-words.ts';

describe('usageWords', () => {
  it('says what the provider reports, and nothing of what it does not', () => {
    expect(usageWords({ inputTokens: 1200, outputTokens: 480, costUsd: 0.0125 })).toBe(
      ', 1,200 tokens in, 480 out, $0.0125',
    );
    expect(usageWords({ outputTokens: 480 })).toBe(', 480 out');
    expect(usageWords(undefined)).toBe('');
  });
});
