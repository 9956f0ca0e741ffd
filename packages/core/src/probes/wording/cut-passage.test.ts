import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../../text/any-text.suite.ts';
import { countWords } from '../../text/words.ts';
import { cutPassage } from './cut-passage.ts';

function cutAt(text: string, at: string): string | undefined {
  const start = text.indexOf(at);
  const span = cutPassage(text, { start, end: start + at.length }, 'spoken');
  return span && text.slice(span.start, span.end);
}

describe('cutPassage', () => {
  it.each([
    ['So we moved the gates to Elixir, because the old ones froze.', 'moved', 'we moved the gates to Elixir'],
    ['So we moved the gates to Elixir, because the old ones froze.', 'froze', 'the old ones froze'],
    ['um and then we took the old one, uh, off the pier', 'took', 'we took the old one'],
    [
      'we weighed columns or rows for it but the crew wanted rows',
      'weighed',
      'we weighed columns or rows for it',
    ],
    ['you know, it froze on us twice a week, and yeah', 'froze', 'it froze on us twice a week'],
    ['Everyone loved it.', 'loved', 'Everyone loved it'],
    ['In June the errors fell to 0.7 %, as far as I know.', '0.7', 'In June the errors fell to 0.7 %'],
    ['That cost us about €90,000 in all.', '90,000', 'That cost us about €90,000 in all'],
    [
      'The gate gave up at the first error in 31 of the 40 broken tickets of that day and the boat left',
      'gave up',
      'The gate gave up at the first error',
    ],
    [
      'The crew tried it for two days in a pilot the year before and the captain left',
      'tried',
      'The crew tried it for two days',
    ],
    ['The captain said "open it" and left the bridge at once.', 'left', 'left the bridge at once'],
  ])('of %j around %j', (text, at, expected) => {
    expect(cutAt(text, at)).toBe(expected);
  });

  it.each([
    ['It was.', 'was'],
    ['how we found out', 'found'],
    ['Another weakness is that:', 'weakness'],
    ['they gave up at the first error in 31 of the 40 broken ticket files', 'broken'],
  ])('leaves nothing of %j', (text, at) => {
    expect(cutAt(text, at)).toBeUndefined();
  });

  it('gives at most twelve words, none of them cut through, of any text', () => {
    fc.assert(
      fc.property(anyString(200), fc.nat(200), fc.nat(40), (text, start, length) => {
        const span = cutPassage(text, { start, end: start + length }, 'typed');
        if (span === undefined) return;
        const cut = text.slice(span.start, span.end);
        expect(countWords(cut)).toBeLessThanOrEqual(12);
        expect(cut).toBe(cut.trim());
        expect(cut).not.toMatch(/[,;:]$/);
        expect(`${text.charAt(span.start - 1)}|${cut.charAt(0)}`).not.toMatch(/[a-z]\|[a-z]/i);
      }),
    );
  });
});
