import { describe, expect, it } from 'vitest';
import { heldWords } from './held-words.ts';

const result = { points: 1 as const, evidence: [], next: '' };

describe('heldWords', () => {
  it('says what was left out, and what became of the points', () => {
    expect(heldWords(result)).toBe('');
    expect(heldWords({ ...result, droppedQuotes: 1 })).toBe(
      '1 quote was not in your answer and was left out.',
    );
    expect(heldWords({ ...result, droppedQuotes: 2, claimed: 3 })).toBe(
      '2 quotes were not in your answer and were left out; 3 points became 1.',
    );
    expect(heldWords({ ...result, claimed: 2 })).toBe(
      'The quotes carry less than was given: 2 points became 1.',
    );
  });
});
