import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradiction } from './contradiction.ts';
import { exchangeOf, expectSound } from './exchange.suite.ts';
import { falseClaim } from './false-claim.ts';
import { load } from './load.ts';
import { neighbour } from './neighbour.ts';
import { runnerUp } from './runner-up.ts';
import { slogan } from './slogan.ts';

const SENTENCES = [
  'It has a p99 of 40 ms.',
  'It has a p99 of 200 ms “in the evening”.',
  'We had a team of four.',
  'With a team of twelve we met every day.',
  'We moved with zero downtime.',
  'We took a ten minute maintenance window.',
  'um so we went with kafka because, you know, it is fast and the standard and everything',
  'Redis is fully durable by default.',
  'It keeps the order across all partitions.',
  'We use MongoDB, Redis\nand Elasticsearch.',
  'It takes 300 requests a second at peak.',
  'It scales horizontally.',
  'The mail provider sends the rest; Stripe takes the money.',
  'RabbitMQ was too heavy.',
  'ElastiCache 🙂 was there and it’s simple.',
  '- **Postgres** for `orders`, because it is reliable',
];
const ALL = [contradiction, falseClaim, load, neighbour, runnerUp, slogan];
const answer = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '));

describe('the kinds that know technologies', () => {
  it('quote only what is there and say it fit to be read, in any exchange', () => {
    fc.assert(
      fc.property(answer, fc.array(answer, { maxLength: 2 }), (first, others) => {
        const context = {
          ...exchangeOf([first, ...others]),
          figures: [{ what: 'p99', value: 90, unit: 'ms' }],
        };
        for (const find of ALL) for (const candidate of find(context)) expectSound(candidate, context);
      }),
      { numRuns: 60 },
    );
  });

  it('ask the same of the same exchange, each subject once a kind', () => {
    fc.assert(
      fc.property(answer, (text) => {
        for (const find of ALL) {
          const found = find(exchangeOf(text));
          expect(find(exchangeOf(text))).toEqual(found);
          const subjects = found.map(({ subject }) => subject);
          expect(subjects).toEqual([...new Set(subjects)]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
