import { describe, expect, it } from 'vitest';
import { exchangeOf, expectSound, firstProbe } from './exchange.suite.ts';
import { slogan } from './slogan.ts';

const PAPER =
  'The newspaper prints at one in the morning and the page plan has to be with the press by then.';

describe('the probe about a slogan', () => {
  it.each([
    ['We took Redis because it is fast.', 'measure'],
    ['We chose MongoDB because it is web scale.', 'load'],
    ['We use Kafka since it is the industry standard.', 'runner-up'],
    ['I picked Go because it is simple.', 'tr(?:y|ied)'],
    ['It runs on Kubernetes, for scalability.', 'load'],
    ['We took Postgres because it is battle-tested.', 'failure'],
    ['RabbitMQ, well, Rabbit is just too heavy.', 'try|machines'],
    ['So um we went with kafka because, you know, it is very scalable', 'load'],
  ])('asks what stands behind “%s”', (said, word) => {
    const context = exchangeOf(`${PAPER} ${said}`);
    const [found] = slogan(context);
    expect(found?.text).toMatch(new RegExp(word));
    expect(found?.urgency).toBeGreaterThan(0.8);
    if (found !== undefined) expectSound(found, context);
  });

  it.each([
    'We took Redis because it is fast: 2 ms a read against 40 ms from disk.',
    'We took Redis because it is fast. I measured both over a week of plans.',
    'It is not because it is fast that we took Redis.',
    'The courier is fast and the roads are empty at that hour.',
    'We kept the plan in memory since the press asks for it every second.',
  ])('has nothing against “%s”', (said) => {
    expect(firstProbe(slogan, `${PAPER} ${said}`)).toBeUndefined();
  });

  it('asks for no measurement where somebody explains', () => {
    const found = firstProbe(
      slogan,
      'Redis is the right cache because it is fast. It keeps all keys in memory.',
      {
        question: 'What is a cache good for?',
        kind: 'knowledge',
      },
    );
    expect(found?.text).toMatch(/which property makes it so/);
  });
});
