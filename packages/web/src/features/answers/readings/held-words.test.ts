import { assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { droppedQuotes, heldWords, leftOutWords } from './held-words.ts';

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

describe('what is said on top of a reading', () => {
  const local = assess({ text: '', mode: 'typed' }, { text: 'Why?', kind: 'story' }, { assessmentId: 'a' });
  const { numbers, limits } = local.dimensions;
  const dimensions = {
    ...local.dimensions,
    numbers: { ...numbers, droppedQuotes: 2 },
    limits: { ...limits, droppedQuotes: 1 },
  };

  it('counts the quotes that were left out, over all dimensions', () => {
    expect(droppedQuotes(local)).toBe(0);
    expect(leftOutWords(droppedQuotes({ dimensions }))).toBe(
      '3 of its quotes were not in your answer and carry nothing.',
    );
    expect(leftOutWords(1)).toBe('1 of its quotes was not in your answer and carries nothing.');
  });
});
