import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Dimension } from '../bank/dimension.ts';
import type { Assessment } from './assessment.ts';
import { RUBRIC } from './dimensions.ts';

const SYSTEM = 'Walk me through a system you built.';
const run = (text: string, question = SYSTEM): Assessment =>
  assess({ text, mode: 'typed' }, { text: question }, { assessmentId: 'a1' });
const pointsOn = (dimension: Dimension, text: string): number | null =>
  run(text).dimensions[dimension].points;

describe('the third point', () => {
  const vacuum =
    'We keep the readings in PostgreSQL. Vacuum becomes painful beyond roughly forty million rows, and I would partition by month before that.';
  const alert =
    "We watch the bookings that fail. An alert fired at more than five a minute, which happened once when a clinic's clock was an hour off.";
  const limits =
    'It had to serve 2000 requests per second with a p99 under 200 ms and a team of three engineers. So we chose Go with one cache in front.';

  it.each([
    ['limits', vacuum],
    ['operations', alert],
    ['constraints', limits],
  ] as const)('is earned on %s by one sentence that holds what the rubric names', (dimension, text) => {
    const made = run(text);
    expect(made.dimensions[dimension].points).toBe(3);
    expect(made.advice.map((a) => a.text)).not.toContainEqual(
      expect.stringContaining(RUBRIC[dimension].next[2].slice(1, 20)),
    );
  });

  it('is not earned by several lesser sentences', () => {
    expect(
      pointsOn(
        'operations',
        'We have Grafana dashboards for the queue and the workers. We write structured logs to Loki with one identifier per request. Traces go through Jaeger from the gateway to the ledger. Prometheus scrapes the services and the brokers.',
      ),
    ).toBeLessThanOrEqual(2);
  });

  it('needs two limits in the sentence, not two figures of one', () => {
    expect(
      pointsOn('constraints', 'It had to answer within 200 ms. So we chose Go with one cache in front.'),
    ).toBe(2);
  });

  it('never falls when a sentence is added', () => {
    for (const [dimension, text] of [
      ['limits', vacuum],
      ['operations', alert],
    ] as const) {
      expect(pointsOn(dimension, `${text} The backup of the readings runs every night.`)).toBe(3);
    }
  });
});
