import { describe, expect, it } from 'vitest';
import { exchangeOf, expectSound, firstProbe } from './exchange.suite.ts';
import { neighbour } from './neighbour.ts';

const LIBRARY = 'The city library lends 40,000 books a week, and every loan is one message to the reader.';

describe('the probe about the neighbour', () => {
  it.each([
    ['We hand the reminders to the mail provider at night.', 'the mail provider'],
    ['The fines are paid through Stripe on the site.', 'Stripe'],
    ['we get the catalogue from a third party api every morning', 'the third party API'],
    ['The readers are kept in the old mainframe of the city.', 'the mainframe'],
    ['We read the opening hours from the facilities team’s service.', 'the facilities team’s service'],
    ['Invoices end up in SAP.', 'SAP'],
  ])('asks about the system next door in “%s”', (said, name) => {
    const context = exchangeOf(`${LIBRARY} ${said}`);
    const [found] = neighbour(context);
    expect(found?.text).toContain(name);
    expect(found?.dimension).toBe('operations');
    if (found !== undefined) expectSound(found, context);
  });

  it.each([
    'We hand the reminders to the mail provider, and when it throttled us we retried with a back-off.',
    'We replaced the mainframe of the city with our own tables.',
    'I like the reading room on a quiet morning.',
  ])('finds nobody next door in “%s”', (said) => {
    expect(firstProbe(neighbour, `${LIBRARY} ${said}`)).toBeUndefined();
  });

  it('asks of a neighbour that calls what it does with late answers', () => {
    const [found] = neighbour(
      exchangeOf(`${LIBRARY} The acquirer asks us for a score before it lends, and that is all it wants.`),
    );
    expect(found?.text).toMatch(/the acquirer/);
    expect(found?.text).not.toMatch(/sent it/);
    expect(found?.text).toMatch(/answer/);
  });

  it('asks nothing of a neighbour whose bad days are told of elsewhere', () => {
    const found = firstProbe(
      neighbour,
      `${LIBRARY} The acquirer takes the fines. It is near the harbour. We have forty readers at noon. Timeouts at the acquirer fell.`,
    );
    expect(found).toBeUndefined();
  });

  it('asks of a technology what those ask who ran it, unless that was told', () => {
    const asked = neighbour(exchangeOf(`${LIBRARY} We went with Kafka for the loans.`)).map(
      ({ text }) => text,
    );
    expect(asked.join(' ')).toContain('what happened to order when a consumer died in mid-batch?');
    const told = neighbour(
      exchangeOf(
        `${LIBRARY} We went with Kafka. The partition key is the reader, and when a consumer died in mid-batch the order of that reader held, which is what happened twice.`,
      ),
    ).map(({ text }) => text);
    expect(told.join(' ')).not.toContain('partition key');
  });

  it('asks no one who only explains', () => {
    const found = firstProbe(neighbour, 'The loan is sent to the mail provider through Kafka.', {
      question: 'How does an outbox work?',
      kind: 'knowledge',
    });
    expect(found).toBeUndefined();
  });
});
