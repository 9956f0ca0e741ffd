import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLetters } from './join-letters.ts';

const said = (text: string) =>
  text.split(' ').map((word, i) => ({ text: word, from: i, to: i + 0.9, confidence: 1 - i / 100 }));
const joined = (text: string) =>
  joinLetters(said(text))
    .map((word) => word.text)
    .join(' ');

describe('joinLetters', () => {
  it.each([
    ['There is M. Q. T. T. in the bus', 'There is MQTT in the bus'],
    ['It goes over M. Q. T. T.', 'It goes over MQTT.'],
    ['In E. M. E. A..', 'In EMEA.'],
    ['On D. B. M, which is old', 'On DBM, which is old'],
    ['We used A. I. for it', 'We used AI for it'],
    ['Plan B I think', 'Plan B I think'],
    ['So I. Then', 'So I. Then'],
    ['What I A mean', 'What I A mean'],
    ['Vitamin C. Then', 'Vitamin C. Then'],
  ])('writes %j as %j', (heard, written) => {
    expect(joined(heard)).toBe(written);
  });

  it('keeps the times of the first and the last letter, and the least confidence', () => {
    expect(joinLetters(said('an S. Q. L. table'))[1]).toEqual({
      text: 'SQL',
      from: 1,
      to: 3.9,
      confidence: 0.97,
    });
  });

  it('neither loses nor adds a letter, and keeps the order in time', () => {
    const word = fc.constantFrom('A.', 'B.', 'Q', 'I', 'I.', 'X,', 'C.?', 'two', 'Kafka.', 'a');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (texts) => {
        const words = joinLetters(said(texts.join(' ')));
        const letters = (list: readonly string[]) => list.join('').replaceAll(/[^A-Za-z]/g, '');
        expect(letters(words.map(({ text }) => text))).toBe(letters(texts));
        for (const [i, { from, to }] of words.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(words[i - 1]?.to ?? 0);
        }
      }),
    );
  });
});
