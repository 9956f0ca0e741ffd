import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

describe('readText', () => {
  it('prepares sentences and quantities over one well-formed text', () => {
    const reading = readText('We had 40 nodes.\0 It took \uD800 two hours.', 'typed');
    expect(reading.text).toBe('We had 40 nodes.\uFFFD It took \uFFFD two hours.');
    expect(reading.quantities.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      '40 nodes',
      'two hours',
    ]);
    expect(reading.sentences.map(({ text }) => text)).toContain(
      'We had 40 nodes.\uFFFD It took \uFFFD two hours.',
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readText(text, 'spoken').text).toHaveLength(text.length);
      }),
    );
  });
});
