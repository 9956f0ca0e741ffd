import { describe, expect, it } from 'vitest';
import { type Said, say } from './say.ts';

const quote = (text: string, start: number): Said => ({
  text: `“${text}”`,
  quotes: [{ quote: text, start, end: start + text.length, answerId: 'a1' }],
});

describe('say', () => {
  it('puts words and passages together, and keeps the passages in order', () => {
    const first = say`You said ${quote('one file', 9)}.`;
    const both = say`${first} And ${'then'} ${quote('a gate', 30)}?`;
    expect(both.text).toBe('You said “one file”. And then “a gate”?');
    expect(both.quotes.map((q) => q.quote)).toEqual(['one file', 'a gate']);
  });
});
