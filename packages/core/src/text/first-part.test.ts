import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from './any-text.suite.ts';
import { firstPart } from './first-part.ts';
import { readText } from './read-text.ts';

const TEXT = 'We had 40 nodes. It took two hours, then 3 more. That cost $300.';

describe('firstPart', () => {
  it('keeps the sentences that are over, with their quantities, and the text whole', () => {
    const reading = readText(TEXT, 'spoken');
    const part = firstPart(reading, TEXT.indexOf('then'));
    expect(part.sentences.map((s) => s.text)).toEqual(['We had 40 nodes.']);
    expect(part.quantities.map((q) => TEXT.slice(q.start, q.end))).toEqual(['40 nodes', 'two hours']);
    expect(part).toMatchObject({ text: TEXT, mode: 'spoken' });
  });

  it('keeps a sentence that ends just there', () => {
    const reading = readText(TEXT, 'typed');
    const end = TEXT.indexOf('.') + 1;
    expect(firstPart(reading, end).sentences).toHaveLength(1);
    expect(firstPart(reading, end - 1).sentences).toHaveLength(0);
  });

  it('takes nothing at the beginning and all at the end, and at any offset a part of what comes later', () => {
    fc.assert(
      fc.property(anyString(120), fc.nat(130), fc.nat(130), (said, a, b) => {
        const reading = readText(`${TEXT} ${said}`, 'typed');
        const whole = reading.text.length;
        expect(firstPart(reading, 0)).toMatchObject({ sentences: [], quantities: [] });
        expect(firstPart(reading, whole)).toEqual(reading);
        const earlier = firstPart(reading, Math.min(a, b));
        const later = firstPart(reading, Math.max(a, b));
        expect(later.sentences.slice(0, earlier.sentences.length)).toEqual(earlier.sentences);
        expect(later.quantities.slice(0, earlier.quantities.length)).toEqual(earlier.quantities);
        expect(firstPart(later, Math.min(a, b))).toEqual(earlier);
        for (const { end } of [...earlier.sentences, ...earlier.quantities])
          expect(end).toBeLessThanOrEqual(Math.min(a, b));
      }),
    );
  });
});
