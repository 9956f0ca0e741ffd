import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnedBefore } from './turned-before.ts';

/** What is shown of a passage where what stands before it turns it. */
function shown(text: string, passage: string): string | undefined {
  const start = text.indexOf(passage);
  const span = turnedBefore(text, { start, end: start + passage.length });
  return span && text.slice(span.start, span.end);
}

describe('turnedBefore', () => {
  it.each([
    ['We did not use Redis because of the cost.', 'use Redis', 'We did not use Redis'],
    ['It ran, but I never measured the latency.', 'measured the latency', 'I never measured the latency'],
    ['So we didn’t shard it.', 'shard it', 'we didn’t shard it'],
    ['It would be wrong to say that we cut it.', 'we cut it', 'It would be wrong to say that we cut it'],
    ['Then if we had more people it works.', 'we had more people', 'Then if we had more people'],
    ['We moved without any lock on it.', 'any lock on it', 'We moved without any lock on it'],
  ])('sees in %j what turns %j', (text, passage, expected) => {
    expect(shown(text, passage)).toBe(expected);
  });

  it.each([
    ['We never lost a record and we cut errors by 40 percent.', 'we cut errors'],
    ['We did not take Kafka, so we kept one table.', 'kept one table'],
    ['We did not take Kafka because it needs three people.', 'it needs three people'],
    ['Nobody could wait. We took SQLite for it.', 'We took SQLite'],
    ['We not only cut errors by half.', 'cut errors by half'],
    ['With no downtime to speak of that night it moved over.', 'it moved over'],
    ['We measured it for 4,200 orders, not fewer.', '4,200 orders'],
  ])('lets stand in %j what is said of itself: %j', (text, passage) => {
    expect(shown(text, passage)).toBeUndefined();
  });

  it('keeps the end, and goes back eight words at most', () => {
    const word = fc.constantFrom(
      'we',
      'did',
      'not',
      'if',
      'and',
      'use',
      'it',
      'so',
      'that',
      '40',
      'ms',
      ', ',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 40 }), fc.nat(), (words, at) => {
        const first = 1 + (at % (words.length - 1));
        const start = words.slice(0, first).join(' ').length + 1;
        const text = words.join(' ');
        const span = turnedBefore(text, { start, end: text.length });
        if (span === undefined) return;
        expect(span.end).toBe(text.length);
        expect(span.start).toBeLessThan(start);
        expect(text.slice(span.start, start).match(/\S+/g)?.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
