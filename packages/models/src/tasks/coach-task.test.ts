import { assessWithoutProbes } from '@sounding/core';
import { outlineSchema } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coachTask } from './coach-task.ts';

const QUESTION = { text: 'Why did you choose that queue?' };
const ANSWER =
  'So we took Kafka for Falcon in the end. We were three people with eight weeks, and 4,200 orders a second at peak. ' +
  'RabbitMQ lost 40 messages in my prototype when a node went down. It gives up priorities, and Ilse runs it now. It did not lose an order since, and we dropped RabbitMQ early on.';
const answer = { text: ANSWER, mode: 'typed' as const };
const task = coachTask({
  answer,
  question: QUESTION,
  level: 'senior',
  local: assessWithoutProbes(answer, QUESTION, { assessmentId: 'l1' }),
  confidentialTerms: ['Falcon'],
  model: { provider: 'anthropic', name: 'some-model' },
});

const SITUATION = {
  part: 'situation',
  say: 'We were three people with eight weeks, and [TERM_1] had 4,200 orders a second at peak.',
  quotes: ['We were three people with eight weeks', '4,200 orders a second at peak'],
  missing: 'Who would have noticed a lost order?',
};
const CHOICE = {
  part: 'trade-off',
  say: 'In my prototype RabbitMQ lost 40 messages when a node went down, so we took Kafka.',
  quotes: ['RabbitMQ lost 40 messages in my prototype', 'we took Kafka for [TERM_1]'],
  missing: null,
};
const NOW = {
  part: 'now',
  say: 'It gives up priorities, and Ilse runs it now.',
  quotes: ['It gives up priorities, and Ilse runs it now'],
  missing: null,
};
const reply = (...parts: object[]): string => JSON.stringify({ parts });

describe('an outline', () => {
  it("is in the person's own facts, each with its quotes, in the order of the parts", () => {
    const result = task.read(reply(NOW, CHOICE, SITUATION));
    expect(result).toMatchObject({
      kind: 'held',
      value: {
        parts: [
          {
            say: 'We were three people with eight weeks, and Falcon had 4,200 orders a second at peak.',
            missing: 'Who would have noticed a lost order?',
          },
          {
            quotes: [
              { quote: 'RabbitMQ lost 40 messages in my prototype' },
              { quote: 'we took Kafka for Falcon' },
            ],
          },
          { say: 'It gives up priorities, and Ilse runs it now.' },
        ],
        model: 'some-model',
        promptVersion: '1',
      },
    });
    if (result.kind === 'failed') return;
    expect(outlineSchema.safeParse(result.value).success).toBe(true);
    for (const { quotes } of result.value.parts) {
      for (const { start, end, quote } of quotes) expect(ANSWER.slice(start, end)).toBe(quote);
    }
  });

  it.each([
    [
      'a denial that its quotes have not',
      { ...NOW, say: 'It never gives up priorities, and Ilse runs it now.' },
    ],
    [
      'a choice that its quotes reject',
      {
        ...CHOICE,
        part: 'now',
        say: 'In my prototype we chose RabbitMQ.',
        quotes: ['we dropped RabbitMQ early on'],
      },
    ],
    [
      'a statement that its quotes deny',
      { ...NOW, say: 'It did lose an order since.', quotes: ['It did not lose an order since'] },
    ],
    [
      'a quote that is cut out of its negation',
      { ...NOW, say: 'It did lose an order since.', quotes: ['lose an order since'] },
    ],
    ['a quote that is not there', { ...NOW, quotes: ['It scales to any load'] }],
    ['no quote', { ...NOW, quotes: [] }],
    ['another figure', { ...NOW, say: 'It gives up priorities, and it handles 9,000 orders now.' }],
    [
      'another figure in words',
      { ...NOW, say: 'It gives up priorities, and twelve people of Ilse run it now.' },
    ],
    ['another technology', { ...NOW, say: 'It gives up priorities, and Ilse runs it on kubernetes now.' }],
    ['a name that nobody said', { ...NOW, say: 'It gives up priorities, and Marta runs it now.' }],
    [
      'a tale of its own',
      {
        ...NOW,
        say: 'It gives up priorities, while customers complained loudly about delayed invoices and refunds.',
      },
    ],
    [
      'a quote in its words',
      { ...NOW, say: 'It gives up priorities, “as everybody wanted from us”, and Ilse runs it now.' },
    ],
  ])('drops a part with %s', (_, part) => {
    const result = task.read(reply(SITUATION, CHOICE, part));
    expect(result.kind === 'held' && result.value.parts).toHaveLength(2);
    expect(task.read(reply(SITUATION, part))).toEqual({ kind: 'failed', reason: 'no_evidence' });
  });

  it('may ask where it has nothing to say', () => {
    const ask = { part: 'design', say: '', quotes: [], missing: 'What did you leave out on purpose?' };
    const result = task.read(reply(SITUATION, CHOICE, ask));
    expect(result.kind === 'held' && result.value.parts.at(-1)).toMatchObject({
      say: '',
      quotes: [],
      missing: ask.missing,
    });
    expect(task.read(reply(SITUATION, ask))).toEqual({ kind: 'failed', reason: 'no_evidence' });
  });

  it.each([
    ['empty', ''],
    ['refused', 'I cannot help with that.'],
    ['malformed', '{"parts": []}'],
    ['malformed', '{"parts": "none"}'],
    ['malformed', reply(SITUATION, CHOICE, { ...SITUATION, say: 'Or so.' })],
    ['truncated', reply(SITUATION, CHOICE, NOW).slice(0, -20)],
  ])('is none where the reply is %s', (reason, text) => {
    expect(task.read(text)).toEqual({ kind: 'failed', reason });
  });

  it('grows by whole parts that hold, and never throws', () => {
    const text = reply(SITUATION, { ...CHOICE, say: 'It took 9 weeks.' }, NOW);
    const shown = new Set<string>();
    for (let at = 0; at <= text.length; at++) shown.add(task.readPart(text.slice(0, at)));
    const first = 'We were three people with eight weeks, and Falcon had 4,200 orders a second at peak.';
    expect([...shown]).toEqual(['', first, `${first}\n\nIt gives up priorities, and Ilse runs it now.`]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(text.length), (noise, at) => {
        task.readPart(text.slice(0, at) + noise);
        expect(['held', 'failed']).toContain(task.read(text.slice(0, at) + noise).kind);
      }),
    );
  });

  it('sends nothing that is confidential, and a schema that providers can be given', () => {
    expect(task.prompt.user).toContain('[TERM_1]');
    expect(task.prompt.user + task.prompt.system).not.toMatch(/falcon/i);
    expect(JSON.stringify(z.toJSONSchema(task.prompt.schema))).toContain('trade-off');
  });
});
