import { describe, expect, it } from 'vitest';
import { exchangeOf, expectSound, firstProbe } from './exchange.suite.ts';
import { load } from './load.ts';

const TICKETS =
  'The museum sells its tickets by the hour, and on the first Sunday of a month everybody comes.';

describe('the probe about more load', () => {
  it.each([
    ['It takes 300 requests a second then.', 'three hundred|300'],
    ['It sends 60,000 messages a day to the scanners.', '60,000'],
    ['There are 5,000 users on the staff side.', 'You spoke of 5,000 users'],
    ['We keep the tickets in PostgreSQL.', 'primary'],
    ['We put the scans into Kafka.', 'partition'],
    ['It scales horizontally, so there is no problem.', 'adding more|still share'],
    ['so we just add pods when it gets busy', 'adding more|still share'],
  ])('builds on “%s”', (said, word) => {
    const context = exchangeOf(`${TICKETS} ${said}`);
    const [found, ...others] = load(context);
    expect(found?.text).toMatch(new RegExp(word));
    for (const candidate of [found, ...others]) if (candidate !== undefined) expectSound(candidate, context);
  });

  it.each([
    [
      'says a hundredfold by the same clock',
      'It takes 300 requests a second then.',
      /times a hundred|30,000 a second/,
    ],
    ['leaves so many writes of one case alone', 'A patch of it is 118 writes to the flash.', undefined],
    ['leaves a handful alone', 'Four guards stand at two doors.', undefined],
    ['leaves what would be alone', 'If we had 9,000 requests a second, we would notice.', undefined],
  ])('%s', (_, said, text) => {
    const found = firstProbe(load, `${TICKETS} ${said}`);
    if (text === undefined) expect(found).toBeUndefined();
    else expect(found?.text).toMatch(text);
  });

  it('does not ask what was told: the part that gives, and when', () => {
    const told = `${TICKETS} It takes 300 requests a second. At ten times that load the single primary gives first: it is at 60 % of its write throughput today, so at 500 requests a second we would have to shard by museum, and we measured that in March.`;
    expect(firstProbe(load, told)).toBeUndefined();
  });
});
