import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../kinds/exchange.suite.ts';
import { technologiesSaid } from './technology-said.ts';

const FERRY = 'The ferry company sells 9,000 seats a day and every boat is its own little office.';

function stances(said: string): string[] {
  return technologiesSaid(exchangeOf(`${FERRY} ${said}`)).map(({ name, stance }) => `${name} ${stance}`);
}

describe('what an answer says of a technology', () => {
  it.each([
    ['We went with a small Kafka.', ['Kafka chosen']],
    ['So I decided on SQLite.', ['SQLite chosen']],
    ['We moved from MySQL to Postgres.', ['MySQL turned-down', 'PostgreSQL chosen']],
    ['The seats are kept in Redis.', ['Redis used']],
    ['We use Kafka, Flink and Postgres.', ['Kafka used', 'Flink used', 'PostgreSQL used']],
    ['RabbitMQ was too slow for the boats.', ['RabbitMQ turned-down']],
    ['We took Redpanda rather than Kafka.', ['Redpanda chosen', 'Kafka turned-down']],
    ['We looked at Kafka for a week.', ['Kafka turned-down']],
    ['They use Oracle Database at the port.', ['Oracle Database named']],
    ['We split it into microservices.', ['microservices used']],
    ['The cache is ElastiCache.', ['ElastiCache used']],
  ])('tells what was taken from what was not: %s', (said, expected) => {
    expect(stances(said)).toEqual(expected);
  });

  it('takes each technology where it is first named, over all answers', () => {
    const said = technologiesSaid(
      exchangeOf([`${FERRY} We went with Kafka.`, 'Kafka was too slow, and so was Redpanda.']),
    );
    expect(said.map(({ name, stance }) => `${name} ${stance}`)).toEqual([
      'Kafka chosen',
      'Redpanda turned-down',
    ]);
  });
});
