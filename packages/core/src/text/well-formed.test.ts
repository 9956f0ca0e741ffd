import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWellFormedText } from './well-formed.ts';

describe('toWellFormedText', () => {
  it('keeps whole pairs and replaces halves and NUL', () => {
    expect(toWellFormedText('a\u{1F600}b')).toBe('a\u{1F600}b');
    expect(toWellFormedText('a\uD83Db\uDE00c\0')).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('keeps the length, leaves nothing lone and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const text = `${a}\uD800${b}\uDC00${a}`;
        const once = toWellFormedText(text);
        expect(once.length).toBe(text.length);
        expect(/\p{Surrogate}/u.test(once)).toBe(false);
        expect(once.includes('\0')).toBe(false);
        expect(toWellFormedText(once)).toBe(once);
      }),
    );
  });
});
