import { describe, expect, it } from 'vitest';
import { raisedWords } from './raised-words.ts';

const asked = { raisedOnlyWhenAsked: true } as const;

describe('what the follow-ups did for a dimension', () => {
  it('is "only when asked" just where the first answer had nothing of it', () => {
    expect(raisedWords({ points: 2, ...asked }, 0)).toBe('raised only when asked');
    expect(raisedWords({ points: 2, ...asked }, null)).toBe('raised only when asked');
    expect(raisedWords({ points: 3, ...asked }, 2)).toBe('raised further when asked');
    expect(raisedWords({ points: 3 }, 2)).toBe('raised further when asked');
  });

  it('is nothing where they raised nothing', () => {
    expect(raisedWords({ points: 2 }, 2)).toBe('');
    expect(raisedWords({ points: 0 }, 0)).toBe('');
    expect(raisedWords({ points: 1 }, 2)).toBe('');
  });
});
