import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../text/any-text.suite.ts';
import { countWords } from '../text/words.ts';
import { suggestTerms } from './suggest-terms.ts';

const found = (text: string, terms: readonly string[] = []): string[] =>
  suggestTerms(text, { terms }).map(({ heard, suggestions }) => `${heard} → ${suggestions[0]}`);

describe('suggestTerms', () => {
  it.each([
    ['We moved the events to cough ka last year.', 'cough ka → Kafka'],
    ['The rows stay in post grass.', 'post grass → Postgres'],
    ['It was post-gress from the start.', 'post-gress → Postgres'],
    ['It runs on a cuber netties cluster.', 'cuber netties → Kubernetes'],
    ['We used cooper nettys for that.', 'cooper nettys → Kubernetes'],
    ['The red is cluster was full.', 'red is → Redis'],
    ['All of it was in my sequel then.', 'my sequel → MySQL'],
    ['We put it in dynamo dee bee instead.', 'dynamo dee bee → DynamoDB'],
    ['The page asks a graph ql api.', 'graph ql → GraphQL'],
    ['Orders go through rabbit m q.', 'rabbit m q → RabbitMQ'],
    ['The handler is eye dempotent.', 'eye dempotent → idempotent'],
    ['We deployed it with terror form.', 'terror form → Terraform'],
    ['A premetheus alert woke me.', 'premetheus → Prometheus'],
    ['It is on the graffana dashboards.', 'graffana → Grafana'],
    ['We used elastic surge for the queries.', 'elastic surge → Elasticsearch'],
    ['Every service speaks g r p c.', 'g r p c → gRPC'],
    ['We stream it with apache flank.', 'flank → Flink'],
  ])('finds the misheard name in %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'What I read is that it works.',
    'I had to go there myself.',
    'There was rust on the pipes.',
    'We used Kafka, PostgreSQL, Redis and k8s.',
    'The front end talks to the back end.',
    'Serialization took most of the time.',
    'We chose Temporal and ZooKeeper.',
    'We run Kubernetes so that it restarts, and a WebSocket to push.',
    'It was easy to add up the totals in the table.',
    'The spring was late and the reaction was slow.',
    'Each query runs on the index, so the load is low.',
    'My team had three people and a postcard.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it("finds the person's own terms without technical words around them", () => {
    const terms = ['Bluebird', 'Acme Corp', 'LedgerMax'];
    expect(found('It was blue byrd, which acmi corp had bought.', terms)).toEqual([
      'blue byrd → Bluebird',
      'acmi corp → Acme Corp',
    ]);
    expect(found('Bluebird and Acme Corp and ledger max were right.', terms)).toEqual([]);
  });

  it('lights up on at most one in a thousand words of answers whose text is right', () => {
    const lines = readFileSync(
      new URL('../../../../lab/gold/gold-answers-dev.jsonl', import.meta.url),
      'utf8',
    );
    let words = 0;
    const lit: number[] = [];
    for (const line of lines.trim().split('\n')) {
      const { text } = JSON.parse(line) as { text: string };
      words += countWords(text);
      lit.push(...suggestTerms(text).map(({ score }) => score));
    }
    // Most of them are right all the same: some of the spoken answers have "m q t t" or "cough ka" in them.
    const bySound = lit.filter((score) => score < 0.95).length;
    console.log(
      `${lit.length} suggestions in ${words} words of gold answers (${((lit.length / words) * 1000).toFixed(2)} in a ` +
        `thousand), ${bySound} of them by sound alone`,
    );
    expect(lit.length / words).toBeLessThanOrEqual(1 / 1000);
  });

  it('gives ordered, disjoint spans with something to say, of any text', () => {
    const piece = fc.constantFrom(
      'cough',
      'ka',
      'post',
      'gress',
      'Redis',
      'red is',
      'my',
      'sequel',
      'm q',
      '-',
      ',',
      'Z',
    );
    const spoken = fc.array(piece, { maxLength: 25 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(spoken, anyString(120)),
        fc.array(anyString(12), { maxLength: 3 }),
        (text, terms) => {
          let at = 0;
          for (const { start, end, heard, suggestions, score } of suggestTerms(text, { terms })) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toBe(heard);
            expect(heard).not.toBe('');
            expect(suggestions.length).toBeGreaterThan(0);
            expect(suggestions.length).toBeLessThanOrEqual(3);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            at = end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
