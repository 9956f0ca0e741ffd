import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../../text/any-text.suite.ts';
import { readText } from '../../text/read-text.ts';
import { unitTokens } from './unit-tokens.ts';

/** The tokens of all sentences of a text. */
const tokensOf = (text: string): string[] => readText(text, 'typed').sentences.flatMap(unitTokens);

describe('unitTokens', () => {
  it.each([
    ['digits', 'We had 40 nodes.', 'we had # nodes'],
    ['a number in words', 'We had forty nodes.', 'we had # nodes'],
    ['a number of several words', 'We had two hundred and forty nodes.', 'we had # nodes'],
    ['a number with a comma and a point', 'It took 1,240.5 hours.', 'it took # hours'],
    ['a technology by its name', 'We chose PostgreSQL for it.', 'we chose § for it'],
    ['a technology as it is heard', 'We chose post gres for it.', 'we chose § for it'],
    ['signs of money and shares', 'It cost $300, or 12% of it.', 'it cost $ # or # % of it'],
  ])('masks %s', (_, text, expected) => {
    expect(tokensOf(text).join(' ')).toBe(expected);
  });

  it('keeps "one", which mostly is a pronoun, and apostrophes within words', () => {
    expect(tokensOf("That one didn't work.")).toEqual(['that', 'one', "didn't", 'work']);
  });

  it('cannot tell a number in digits from the same in words, nor one technology from another', () => {
    const numbers = [
      ['7', 'seven'],
      ['30', 'thirty'],
      ['250', 'two hundred and fifty'],
      ['1000', 'a thousand'],
    ] as const;
    for (const [digits, words] of numbers.slice(0, 3)) {
      expect(tokensOf(`We lost ${words} of them.`)).toEqual(tokensOf(`We lost ${digits} of them.`));
    }
    const names = ['Kafka', 'Redis', 'MongoDB', 'Kubernetes', 'RabbitMQ'];
    const told = new Set(names.map((name) => tokensOf(`So we moved to ${name} in spring.`).join(' ')));
    expect(told.size).toBe(1);
  });

  it('holds no digit and no capital, whatever the text', () => {
    const said = fc.constantFrom(
      'We',
      'had',
      '3.5',
      '12:30',
      '٣',
      '½',
      'Kafka',
      'Übergröße',
      '99%',
      'x2',
      'fünf',
      '.',
      '?',
    );
    const text = fc.oneof(
      anyString(200),
      fc.array(said, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const token of tokensOf(given)) {
          expect(token).not.toMatch(/\d/);
          expect(token).not.toMatch(/\s/);
          expect(token).toBe(token.toLowerCase());
        }
      }),
    );
  });
});
