import { describe, expect, it } from 'vitest';
import { disagree, inPlainTerms } from './same-sense.ts';

describe('disagree', () => {
  const differ = (a: string, b: string): boolean => disagree(inPlainTerms(a), inPlainTerms(b));

  it('sees that one says what the other denies', () => {
    expect(differ('it may lose messages', 'it is never lost')).toBe(true);
    expect(differ('it never repeats them', 'the message can arrive many times')).toBe(true);
  });

  it('takes other words for the same sense', () => {
    expect(differ('it may lose messages', 'the broker forgets the message')).toBe(false);
    expect(differ('it never repeats them', 'nothing arrives twice')).toBe(false);
    expect(differ('it never loses messages', 'kept until acknowledged')).toBe(false);
    expect(differ('none is lost', 'it loses nothing')).toBe(false);
  });

  it('says nothing of what only one of them speaks of', () => {
    expect(differ('it never repeats them', 'it costs latency')).toBe(false);
  });
});
