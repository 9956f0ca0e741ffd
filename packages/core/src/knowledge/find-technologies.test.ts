import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTechnologies, scanTechnologies } from './find-technologies.ts';
import { allTechnologies } from './technologies/all-technologies.ts';

const named = (plain: string): string[] => findTechnologies(plain).map(({ technology }) => technology.name);
const quoted = (plain: string): string[] =>
  findTechnologies(plain).map(({ from, to }) => plain.slice(from, to));

describe('findTechnologies', () => {
  it.each<[string, string[]]>([
    ['we moved from postgres to kafka', ['PostgreSQL', 'Kafka']],
    ['it was post gress in the end, deployed by cube cuddle', ['PostgreSQL', 'Kubernetes']],
    ['a read is cache in front of my sequel database', ['Redis', 'MySQL']],
    ['gr pc and graph ql, behind engine ex', ['gRPC', 'GraphQL', 'Nginx']],
    ['s three and s q s on a w s', ['S3', 'SQS', 'AWS']],
    ['node.js, node js and nodejs', ['Node.js', 'Node.js', 'Node.js']],
    ['c++ or c#, .net or a c plus plus library', ['C++', 'C#', '.NET', 'C++']],
    ['over http/2, not http 1.1', ['HTTP/2', 'HTTP']],
    ['a kafka-based pipeline', ['Kafka']],
    ['the service is written in go', ['Go']],
    ['kafka, spark and flink', ['Kafka', 'Spark', 'Flink']],
    ['spring boot with an optimistic lock', ['Spring Boot', 'Optimistic locking']],
    ['exactly-once delivery by an outbox table', ['Exactly-once delivery', 'Outbox pattern']],
  ])('finds what is named: %s', (plain, expected) => {
    expect(named(plain)).toEqual(expected);
  });

  it.each([
    'we had to go live and let it rest over the weekend',
    'what i read is that a read is cheap and the red is a warning',
    "let's go, it's three in the morning and c'mon, react faster",
    'the spark plug, the helm of the ship and the rust on the hull',
    'an influx of orders, a big query on the table, a rabbit in the garden',
    'the airflow over the wing and the angular speed of the beam',
    'we sent http_server_requests over tcp_tw_reuse',
    'jason said that the quick fix lasted the spring',
    'it ran at least once a day and exactly once on sundays',
    'kafkaesque and javanese, scalable, golangs',
    'i have a vault, a flask, a raft, a sentry and a maven',
  ])('takes no ordinary English for a name: %s', (plain) => {
    expect(named(plain)).toEqual([]);
  });

  it('gives the longest name, and its place without an ending', () => {
    expect(quoted("kafka streams, kafka's log and s3's price")).toEqual(['kafka streams', 'kafka', 's3']);
    expect(named('kafka streams')).toEqual(['Kafka Streams']);
  });

  it('leaves a number whole', () => {
    expect(named('http 2,000 of them')).toEqual(['HTTP']);
  });

  it('knows every unambiguous form of every technology', () => {
    for (const { name, also, spoken } of allTechnologies)
      for (const form of [...also, ...spoken])
        expect([form, named(form.toLowerCase())]).toEqual([form, [name]]);
  });

  it('finds ambiguous forms without being certain of them', () => {
    expect(scanTechnologies('we like go').map(({ certain }) => certain)).toEqual([false]);
  });

  it('gives ordered, disjoint slices of whole words in any text', () => {
    const forms = allTechnologies.flatMap(({ name, spoken, ambiguous }) => [
      name.toLowerCase(),
      ...spoken,
      ...ambiguous.flatMap((own) => own.forms),
    ]);
    const piece = fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom(
        ' ',
        ', ',
        ' and ',
        "'s",
        '.',
        '/',
        '-',
        '_',
        '+',
        '#',
        '2',
        'é',
        '\u{1F600}',
        'using ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (list) => {
        const plain = list.join('');
        let at = 0;
        for (const { technology, from, to } of scanTechnologies(plain)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(plain.length);
          expect(plain.slice(from, to)).toMatch(/^[a-z0-9.]/);
          expect(plain.slice(Math.max(0, from - 1), from)).not.toMatch(/^[a-z0-9_]$/);
          expect(plain.slice(to, to + 1)).not.toMatch(/^[a-z0-9_]$/);
          expect(allTechnologies).toContain(technology);
          at = to;
        }
      }),
    );
  });
});
