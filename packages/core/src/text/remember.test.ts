import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('gives what the function itself would give, however many texts are asked in whatever order', () => {
    const lengths = remember((text) => ({ length: text.length, first: text.charAt(0) }));
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
        for (const text of texts)
          expect(lengths(text)).toEqual({ length: text.length, first: text.charAt(0) });
      }),
    );
  });

  it('reads a text once while it is remembered, and anew when many others came between', () => {
    const read: string[] = [];
    const given = remember((text) => {
      read.push(text);
      return { text };
    });
    given('a');
    given('a');
    expect(read).toEqual(['a']);
    for (let i = 0; i < 100; i++) given(`other ${i}`);
    given('a');
    expect(read.filter((text) => text === 'a')).toHaveLength(2);
  });
});
