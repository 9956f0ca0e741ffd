import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_UNITS, excerptOf } from './excerpt.ts';

describe('an excerpt', () => {
  it('is the whole of a short answer, and ends after a whole word of a long one', () => {
    expect(excerptOf('short and whole \n')).toBe('short and whole');
    expect(excerptOf('four '.repeat(50))).toBe('four '.repeat(32).trimEnd());
    expect(excerptOf(`${'x'.repeat(160)} and more`)).toBe('x'.repeat(160));
    expect(excerptOf(`${'x'.repeat(155)} and more`)).toBe(`${'x'.repeat(155)} and`);
  });

  it('never cuts a character in two', () => {
    expect(excerptOf(`x${'🧭'.repeat(100)}`)).toBe(`x${'🧭'.repeat(79)}`);
  });

  it('is a beginning of the answer, well-formed, and no longer than allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const excerpt = excerptOf(text);
        return text.startsWith(excerpt) && excerpt.length <= EXCERPT_UNITS && excerpt.isWellFormed();
      }),
    );
  });
});
