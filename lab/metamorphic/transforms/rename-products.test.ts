import { expect, it } from 'vitest';
import { renameProducts } from './rename-products.ts';

it('gives other names of the same kind, in the case they were in', () => {
  expect(renameProducts('We moved from Postgres to Kafka, and kafka ate MongoDB.')).toBe(
    'We moved from Firebird to Pulsar, and pulsar ate Couchbase.',
  );
});

it('leaves words of everyday speech and parts of words alone', () => {
  const text = 'We react to rust in a vault, in JavaScript.';
  expect(renameProducts(text)).toBe(text);
});

it('never gives a name twice for different ones', () => {
  const names = ['Kafka', 'Pulsar', 'RabbitMQ', 'NATS'];
  expect(new Set(names.map(renameProducts)).size).toBe(names.length);
});
