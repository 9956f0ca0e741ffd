import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMends } from './apply-mends.ts';

const text = 'we put cough ka behind red is and it held';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('applyMends', () => {
  it('mends several words, whatever their order', () => {
    const mends = [
      { ...at('red is'), reading: 'Redis' },
      { ...at('cough ka'), reading: 'Kafka' },
    ];
    expect(applyMends(text, mends).text).toBe('we put Kafka behind Redis and it held');
  });

  it('knows where the other words have gone', () => {
    const mended = applyMends(text, [{ ...at('cough ka'), reading: 'Kafka' }]);
    for (const word of ['we put', 'behind', 'held']) {
      const { start, end } = mended.moved(at(word));
      expect(mended.text.slice(start, end)).toBe(word);
    }
  });

  it('mends nothing to the same text', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(applyMends(any, []).text).toBe(any);
      }),
    );
  });
});
