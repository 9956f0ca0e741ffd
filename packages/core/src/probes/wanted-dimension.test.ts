import { describe, expect, it } from 'vitest';
import { chosenInQuestion, wantedDimension } from './wanted-dimension.ts';

describe('wantedDimension', () => {
  it.each([
    ['Why did you choose that database?', undefined],
    ['Why did you choose event sourcing for the ledger?', 'event sourcing'],
    ['Why did you go with RabbitMQ?', 'RabbitMQ'],
    ['Why this queue and not another one?', undefined],
    ['Why MQTT and not plain HTTP for the devices?', undefined],
  ])('hears in “%s” that an alternative is wanted', (question, chosen) => {
    expect(wantedDimension(question)).toBe('alternatives');
    expect(chosenInQuestion(question)).toBe(chosen);
  });

  it('leaves what is asked for outright as it is', () => {
    expect(
      wantedDimension('Why did you choose this database, and what would happen at a hundred times the data?'),
    ).toBe('scale');
  });

  it.each([
    'Walk me through a system you built and why it is shaped that way.',
    'How did you measure success, and why those metrics?',
    'Tell me about a migration you led.',
  ])('wants nothing in particular of “%s”', (question) => {
    expect(wantedDimension(question)).toBeUndefined();
  });
});
