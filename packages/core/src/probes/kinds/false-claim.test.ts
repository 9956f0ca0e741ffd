import { describe, expect, it } from 'vitest';
import { exchangeOf, expectSound, firstProbe } from './exchange.suite.ts';
import { falseClaim } from './false-claim.ts';

const CLINIC =
  'The booking desk of a dental clinic must not lose an appointment, whatever happens to the machine.';

describe('the probe about a false claim', () => {
  it.each([
    ['Redis is fully durable by default, so we kept the bookings in it.', 'Redis', 'lost'],
    [
      'We send every booking through Kafka. Kafka guarantees global ordering across partitions.',
      'Kafka',
      'overtake',
    ],
    [
      'PostgreSQL defaults to serializable, so two people cannot book one chair.',
      'PostgreSQL',
      'nobody sets one',
    ],
    ['We keep the notes in SQS and it keeps messages forever.', 'SQS', 'stay'],
  ])('asks of “%s” without giving the fact away', (said, name, word) => {
    const context = exchangeOf(`${CLINIC} ${said}`);
    const [found, ...others] = falseClaim(context);
    expect(others).toEqual([]);
    expect(found?.text).toContain(word);
    expect(found?.because).toContain(name);
    expect(found?.text).not.toContain(found?.because.split(': ')[1] ?? 'the fact');
    expect(found?.urgency).toBe(1);
    if (found !== undefined) expectSound(found, context);
  });

  it.each([
    'Redis is not durable by default, so we kept the bookings elsewhere.',
    'People say that Redis is fully durable by default, and it is not.',
    'Kafka keeps order within a partition, so the key is the chair.',
    'We keep the bookings in PostgreSQL and read committed is enough.',
  ])('lets “%s” stand', (said) => {
    expect(firstProbe(falseClaim, `${CLINIC} ${said}`)).toBeUndefined();
  });

  it('goes after what an explanation gets wrong, too', () => {
    const found = firstProbe(
      falseClaim,
      'A JWT is encrypted, so nobody can read the claims that it carries.',
      {
        question: 'Explain how a JWT works.',
        kind: 'knowledge',
      },
    );
    expect(found?.dimension).toBe('coverage');
    expect(found?.text).toContain('holds it but not the key');
  });
});
