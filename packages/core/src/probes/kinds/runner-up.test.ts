import { describe, expect, it } from 'vitest';
import { exchangeOf, expectSound, firstProbe } from './exchange.suite.ts';
import { runnerUp } from './runner-up.ts';

const FLEET =
  'Our fleet of 900 vans reports where it is every ten seconds, and dispatch must see it at once.';

describe('the probe about the runner-up', () => {
  it.each([
    ['We went with Kafka for the positions.', 'RabbitMQ'],
    ['We chose postgres for the trips.', 'MySQL'],
    ['So I put the positions into Redis and read them from there.', 'Memcached'],
    ['We decided on a monolith for all of it.', 'icroservices'],
    ['um so we went with mongo db for the trips you know', 'PostgreSQL'],
  ])('names the usual one beside “%s”', (said, other) => {
    const context = exchangeOf(`${FLEET} ${said}`);
    const [found] = runnerUp(context);
    expect(found?.text).toContain(other);
    if (found !== undefined) expectSound(found, context);
  });

  it.each([
    [
      'an option that was turned down',
      'We went with Kafka. RabbitMQ was too slow when a consumer fell behind.',
    ],
    ['a rejected one of its kind', 'We went with Kafka instead of SQS, since the cloud was not allowed.'],
    ['what was there before', 'We inherited an Oracle database from the last team and left it alone.'],
    ['what somebody else runs', 'The customer’s system was on MySQL years ago, before my time.'],
    ['what was only looked at', 'We looked at Kafka and left it at that.'],
    ['a technology that has no rival here', 'We send JSON over TCP.'],
  ])('asks nothing beside %s', (_, said) => {
    expect(firstProbe(runnerUp, `${FLEET} ${said}`)).toBeUndefined();
  });

  it('never names one that the answer names', () => {
    const texts = runnerUp(
      exchangeOf(`${FLEET} We chose postgres for the trips, and the archive is in MySQL.`),
    );
    for (const { text } of texts) expect(text).not.toMatch(/not MySQL|MySQL (?:bears|changes)/);
  });

  it('does not ask of an explanation what was taken', () => {
    const found = firstProbe(runnerUp, 'You would use Kafka for that, with a key for each van.', {
      question: 'How would you design a feed of positions?',
      kind: 'knowledge',
    });
    expect(found).toBeUndefined();
  });
});
