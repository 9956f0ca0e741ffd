import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../bank/dimension.ts';
import { shippedModel } from '../../engine.ts';
import { judgeAnswer } from '../../judge-answer.ts';
import type { Evidence, Points } from '../assessment.ts';
import type { Ask } from './ask.ts';
import { ASK_FOR } from './ask-for.ts';

const SOLUTION =
  'We moved the orders to Kafka with one topic per shop, and I wrote the consumer that fills the search index.';

/** What is asked about a dimension of a story, whatever points it earned, and on whatever evidence is given. */
function asked(dimension: Dimension, points: Points, text: string, given?: Evidence): Ask {
  const question = { text: 'Walk me through a system you built and why it is shaped that way.' };
  const { score } = judgeAnswer(shippedModel(), { text, mode: 'typed' }, question, { assessmentId: 'a' });
  if (score === undefined) throw new Error('the answer is not assessed');
  const evidence = given === undefined ? score.dimensions[dimension].evidence : [given];
  return ASK_FOR[dimension]({ ...score.context, used: new Set(), evidence }, points);
}

describe('askNumbers', () => {
  it.each([
    'The p99 of the search went from 900 ms to 60 ms after that.',
    'Search got much faster: it went from 900 ms to 60 ms at the 99th percentile.',
    'In the end the right passage was in the top five for 81 % of them, against 64 % before.',
    'In the end the share of green builds rose from practically nothing to 98 %.',
  ])('does not ask for the figures that stand in the words it quotes: %s', (pair) => {
    for (const points of [1, 2] as const) {
      const { at, question } = asked('numbers', points, `${SOLUTION} ${pair}`);
      expect(pair).toContain(at?.quote.replace(/^…|…$/gu, ''));
      expect(question).toBe('how was this measured, and which decision did it lead to?');
    }
  });

  it('takes two figures of one percentile for two sides, though sentences lie between them', () => {
    const told = (name: string) =>
      `Three of us kept the search, and the ${name} was 900 ms when I came. ${SOLUTION} It is down at 60 ms at p95 since then.`;
    expect(asked('numbers', 2, told('p95')).question).toContain('how was this measured');
    expect(asked('numbers', 2, told('worst case')).question).toContain('what was it before');
  });

  it('asks for the other side of a figure that stands alone', () => {
    const { at, question } = asked('numbers', 2, `${SOLUTION} In the end the search answered in 60 ms.`);
    expect(at?.quote).toContain('60 ms');
    expect(question).toContain('what was it before');
  });
});

describe('what a question is hung on', () => {
  it.each([
    'rollout',
    'alternatives',
    'ownership',
  ] as const)('is no plan where %s is missing', (dimension) => {
    const plan = "I'd take eight bytes a day from her line and drip them out to the devices in the huts.";
    const { at } = asked(dimension, 0, `${plan} ${SOLUTION}`);
    expect(at?.quote).toMatch(/^We moved the orders|^I wrote the consumer/);
  });

  it('is nothing where nothing but plans is told', () => {
    const plans =
      "I'd take eight bytes a day from her line and drip them out to the devices. I would send the phrases by satellite in winter too, and measure how many guides get them.";
    expect(asked('rollout', 0, plans).at).toBeUndefined();
  });

  it('is a step of a launch where it is asked who had it first', () => {
    const beside = "Terminal counters don't follow the card partitioning, so they lag by two seconds.";
    const launch = 'It was released to the two shops in Graz before all the others.';
    for (const [told, first] of [
      [beside, false],
      [launch, true],
    ] as const) {
      const start = SOLUTION.length + 1;
      const quote = { start, end: start + told.length, quote: told, move: null, detector: 'x', strength: 1 };
      const { question, at } = asked('rollout', 1, `${SOLUTION} ${told}`, quote);
      expect(question.startsWith('who got it first')).toBe(first);
      expect(told.includes(at?.quote.replace(/…/gu, '') ?? told)).toBe(first);
    }
  });
});
