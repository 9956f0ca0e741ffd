import { describe, expect, it } from 'vitest';
import type { GivenFigure } from '../given-figure.ts';
import { contradiction } from './contradiction.ts';
import { exchangeOf, expectSound } from './exchange.suite.ts';

type Told = string | readonly [string, ...string[]];

const SERVICE =
  'I looked after the search service of a second-hand book shop, with sellers in nine countries.';
const END = 'Sellers upload their lists at night and complain in the morning when a title is missing.';

function quotesOf(told: Told, figures: readonly GivenFigure[] = []): string[][] {
  const context = { ...exchangeOf(told), figures };
  const found = contradiction(context);
  for (const candidate of found) expectSound(candidate, context);
  return found.map(({ quotes }) => quotes.map(({ quote }) => quote));
}

describe('the probe about a contradiction', () => {
  it.each<[string, Told, string, string]>([
    [
      'a percentile that is two things',
      [`${SERVICE} It answers at a p99 of 40 ms. ${END}`, 'It answers at a p99 of 200 ms and nobody minds.'],
      '40 ms',
      '200 ms',
    ],
    [
      'a percentile in two units',
      [
        `${SERVICE} It answers at a p95 of 90 ms. ${END}`,
        'It has a p95 of 1.2 seconds, which is fine for us.',
      ],
      '90 ms',
      '1.2 seconds',
    ],
    [
      'two sizes of one team',
      `${SERVICE} We had a team of four and a fixed date. ${END} With a team of twelve we had meetings all day.`,
      'team of four',
      'team of twelve',
    ],
    [
      'a load told by the second and by the day',
      [
        `${SERVICE} It takes 300 requests a second at peak. ${END}`,
        'At peak it takes 900,000 requests a day, so caching was not worth it.',
      ],
      '300 requests a second',
      '900,000 requests a day',
    ],
    [
      'no downtime and a maintenance window',
      `${SERVICE} We moved the whole index with zero downtime. ${END} We took a ten minute maintenance window on a Sunday.`,
      'zero downtime',
      'ten minute maintenance window',
    ],
    [
      'nothing lost and something lost',
      [
        `${SERVICE} We never lost a single order. ${END}`,
        'On that Friday we lost 300 orders and typed them in by hand.',
      ],
      'never lost a single order',
      'lost 300 orders',
    ],
    [
      'how many customers there are',
      [`${SERVICE} We have 300 customers. ${END}`, 'We have 5,000 customers and two people on support.'],
      '300 customers',
      '5,000 customers',
    ],
  ])('asks about %s', (_, told, first, second) => {
    const [quotes = []] = quotesOf(told);
    expect(quotes[0]).toContain(first);
    expect(quotes[1]).toContain(second);
  });

  it.each<[string, Told]>([
    [
      'a before and an after',
      `${SERVICE} Before the change the p99 was 900 ms. After it the p99 is 40 ms. ${END}`,
    ],
    [
      'what was done in between',
      `${SERVICE} The p99 was 900 ms. So I added an index on the title. The p99 is 40 ms. ${END}`,
    ],
    [
      'a target and what was achieved',
      `${SERVICE} Our target was a p99 of 100 ms. It answers at a p99 of 140 ms. ${END}`,
    ],
    [
      'two options',
      `${SERVICE} The alternative came to a p99 of 400 ms. It answers at a p99 of 40 ms. ${END}`,
    ],
    ['two percentiles', `${SERVICE} It answers at a p50 of 12 ms. It answers at a p99 of 140 ms. ${END}`],
    ['two components', `${SERVICE} The p99 of the ranking is 40 ms. The p99 of the import is 900 ms. ${END}`],
    [
      'the same figure in other units',
      [`${SERVICE} It answers at a p99 of 200 ms. ${END}`, 'It answers at a p99 of 0.2 s.'],
    ],
    [
      'a hedged figure',
      [`${SERVICE} It answers at a p99 of about 200 ms. ${END}`, 'It answers at a p99 of roughly 230 ms.'],
    ],
    ['two figures in one sentence', `${SERVICE} The p99 went from 900 ms to a p99 of 40 ms. ${END}`],
    ['a team that grew', `${SERVICE} We began as a team of four. By the end it was a team of twelve. ${END}`],
    ['two teams', `${SERVICE} I led a team of four. The mobile team was a team of twelve. ${END}`],
    ['part of a team', `${SERVICE} We had a team of twelve. There were three of us on the index. ${END}`],
    [
      'peak and average',
      `${SERVICE} It takes 300 requests a second at peak. It takes 20 requests a second at night. ${END}`,
    ],
    [
      'a load test',
      `${SERVICE} It takes 300 requests a second. In the load test it took 3,000 requests a second. ${END}`,
    ],
    [
      'a load that is only thought of',
      `${SERVICE} It takes 300 requests a second. At 3,000 requests a second it would fall over. ${END}`,
    ],
    [
      'an option that was turned down for its downtime',
      `${SERVICE} We moved with zero downtime. A dump would have meant ten minutes of downtime. ${END}`,
    ],
    [
      'an older outage',
      `${SERVICE} We moved with zero downtime. The old one was down for two hours every month. ${END}`,
    ],
    [
      'an outage behind a change without downtime',
      `${SERVICE} We moved with zero downtime. In March we had an outage of an hour in the data centre. ${END}`,
    ],
    [
      'losses before it was put right',
      `${SERVICE} We lost 300 orders in the old queue. Since then we never lost a single order. ${END}`,
    ],
    [
      'a part of the customers',
      `${SERVICE} We have 5,000 customers. We had 300 customers on the pilot. ${END}`,
    ],
    ['nothing at all', SERVICE],
  ])('sees none in %s', (_, told) => {
    expect(quotesOf(told)).toEqual([]);
  });

  const P99: GivenFigure = { what: 'p99 latency', value: 240, unit: 'ms' };
  const PEAK: GivenFigure = { what: 'requests a second at peak', value: 300, unit: '' };

  it.each<[string, string, GivenFigure]>([
    ['a percentile', 'The p99 latency is 40 ms, measured at the balancer.', P99],
    ['a percentile in seconds', 'The p99 latency is 1.5 s, measured at the balancer.', P99],
    ['a load', 'It takes 4,000 requests a second at peak, mostly from crawlers.', PEAK],
  ])('holds %s against a figure that was given', (_, said, figure) => {
    const context = { ...exchangeOf(`${SERVICE} ${said} ${END}`), figures: [figure] };
    const [found] = contradiction(context);
    expect(found?.text).toContain(String(figure.value));
    expect(found?.text).toContain(figure.what);
  });

  it.each<[string, string, GivenFigure]>([
    ['the same figure', 'The p99 latency is 240 ms, measured at the balancer.', P99],
    ['the same figure in seconds', 'The p99 latency is 0.24 s, measured at the balancer.', P99],
    ['a rounded one', 'The p99 latency is about 250 ms, measured at the balancer.', P99],
    ['a former one', 'The p99 latency used to be 900 ms.', P99],
    ['a target', 'Our target for the p99 latency is 100 ms.', P99],
    ['another measure', 'The p50 latency is 12 ms, measured at the balancer.', P99],
    ['another sort of figure', 'The p99 latency matters to 40 % of the sellers.', P99],
    ['the same load by the minute', 'It takes 18,000 requests a minute at peak, mostly from crawlers.', PEAK],
    ['a load at night', 'It takes 20 requests a second at night, mostly from crawlers.', PEAK],
  ])('lets %s stand beside a figure that was given', (_, said, figure) => {
    expect(quotesOf(`${SERVICE} ${said} ${END}`, [figure])).toEqual([]);
  });

  it('says so when the second statement came later', () => {
    const context = exchangeOf([
      `${SERVICE} We have 300 customers. ${END}`,
      'We have 5,000 customers on it.',
    ]);
    expect(contradiction(context)[0]?.text).toMatch(
      /^Earlier you said “.*”, now “.*”\. Which is it, or what differs/,
    );
  });
});
