import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFalseClaim } from './false-claims.ts';
import { allTechnologies } from './technologies/all-technologies.ts';
import { FALSE_STATEMENTS } from './technologies/false-statements.suite.ts';
import { TRUE_STATEMENTS } from './technologies/true-statements.suite.ts';

const statements = Object.entries(FALSE_STATEMENTS).flatMap(([name, list]) =>
  list.map((statement): [string, string] => [name, statement]),
);

describe('findFalseClaim', () => {
  it.each(statements)('%s: %s', (name, statement) => {
    expect(findFalseClaim(statement)?.technology.name).toBe(name);
  });

  it('has a statement for every fact of the lexicon', () => {
    const met = new Set(
      statements.map(([, statement]) => {
        const claim = findFalseClaim(statement);
        return `${claim?.technology.name}: ${claim?.fact}`;
      }),
    );
    const unmet = allTechnologies.flatMap(({ name, facts }) =>
      facts.map(({ fact }) => `${name}: ${fact}`).filter((key) => !met.has(key)),
    );
    expect(unmet).toEqual([]);
  });

  it.each([
    'we took kafka because all events across the partitions arrive in total order',
    'kafka ensures that the order is kept across all partitions',
    'kafka always delivers exactly once out of the box',
    'with kafka a record is gone as soon as the consumer commits it',
    'redis persists everything to disk out of the box so nothing is lost',
    'redis never loses data',
    'redis uses all cores',
    'postgres has no json support',
    'postgres can not do full text search so we needed elastic',
    "mysql doesn't support transactions so we could not use it",
    'sqlite supports many concurrent writers',
    "mongodb doesn't support acid transactions",
    'cassandra is acid compliant',
    'dynamodb is strongly consistent by default',
    's3 is a file system like any other',
    's3 objects are eventually consistent so we had to wait',
    'lambda functions can run for hours',
    "aws lambda doesn't have cold starts",
    'tcp guarantees low latency',
    'udp guarantees delivery',
    'udp is reliable',
    'http/2 runs on udp',
    'http/3 is built on tcp',
    'websockets are one-way',
    'graphql eliminates the n plus one problem',
    'jwts are encrypted so nobody can read the claims',
    'cors stops hackers from calling the api',
    'base64 keeps the passwords safe',
    'md5 is safe for passwords',
    'oauth is an authentication protocol',
    'a bloom filter can have false negatives',
    'a bloom filter never has false positives',
    'the cap theorem lets you have all three if the network is good',
    'eventual consistency guarantees you read the latest write',
    'exactly-once has no overhead',
    'two-phase commit never blocks',
    'sagas provide isolation',
    'idempotent means the handler runs only once',
    'cqrs needs event sourcing',
    'raft tolerates byzantine failures',
    'optimistic locking locks the row',
    'pessimistic locking avoids deadlocks',
    'hash tables keep their keys sorted',
    'b-trees are binary trees',
    'quicksort is always n log n',
    'random forests never overfit',
    'llms do not hallucinate at temperature zero',
    'rag eliminates hallucinations',
    'docker containers have their own kernel',
    'kubernetes secrets are encrypted by default',
    'terraform automatically rolls back on failure',
    'prometheus uses a push model',
    'python threads use all the cores',
    'go has no garbage collector',
    'rust prevents deadlocks',
    "java can't leak memory",
    'typescript validates the api responses at runtime',
    'react re-renders the entire dom on every state change',
    'elasticsearch gives you acid transactions',
    'rabbitmq guarantees exactly once delivery',
    'sqs guarantees the order of messages',
    'protobuf is human readable',
    'modbus encrypts the traffic',
    'replication is our backup',
    'spanner beats the cap theorem',
    'consistent hashing remaps all keys when a node joins',
    'snapshot isolation is serializable',
    'mqtt does not need a broker',
    'kinesis keeps order across shards',
  ])('meets other wordings too: %s', (statement) => {
    expect(findFalseClaim(statement)).toBeDefined();
  });

  it.each([
    'people think kafka orders across partitions, it does not',
    'kafka does not guarantee ordering across partitions',
    'nobody told us that kafka gives no global ordering',
    'we assumed that kafka guarantees global ordering',
    'it is a myth that kafka guarantees global ordering across partitions',
    'kafka guarantees global ordering across partitions, or so the vendor said, but it does not',
    'does kafka guarantee global ordering across partitions?',
    'if kafka guaranteed ordering across partitions we would not need the sequence number',
    'kafka keeps messages in order within a partition, and ordering across partitions is ours to build',
    'kafka is fast, but we needed ordering across partitions',
    'with kafka we sort by timestamp to have a global order across partitions',
    'kafka gives total ordering only within one partition',
    'without kafka we had global ordering across partitions',
    'unlike kafka, a single postgres table gives us a global order',
    'redis does not keep everything on disk by default',
    'redis with aof keeps everything on disk by default',
    'our redis did not lose data in the test',
    'to make sure that redis does not lose data we write to postgres first',
    'you should not store json in postgres',
    'with postgres we do not store json',
    'postgres does not store json as fast as mongo',
    'we did not store json in postgres',
    'mongo had no transactions back then',
    'tcp guarantees order, not latency',
    'tcp retransmits, so it cannot guarantee latency',
    'on top of udp we retransmit lost packets',
    'udp does not retransmit',
    's3 is not a posix file system',
    'we mounted s3 with fuse, so that s3 is a file system to them',
    's3 was eventually consistent until 2020',
    'a bloom filter has false positives and no false negatives',
    'http/2 runs over tcp',
    'the cap theorem says that you cannot have all three',
    'cqrs does not require event sourcing',
    'a jwt is signed, not encrypted',
    'our lambda had no cold starts that week',
    'a rust core would prevent the leaks in the pump',
    'the rest is stateful and the go to market plan has all three',
    'cors does not protect against csrf',
    'they say that microservices are always faster',
    'i used to think that a random forest cannot overfit',
    'at-least-once delivery means no duplicates if the consumer is idempotent',
    'optimistic locking takes no lock on the row',
    'sqlite allows many readers and one writer',
    ...TRUE_STATEMENTS,
  ])('leaves alone what is true, denied, doubted or of somebody else: %s', (statement) => {
    expect(findFalseClaim(statement)).toBeUndefined();
  });

  it.each([
    ['it does not.'],
    ['no, that is wrong'],
    ["but that's not true"],
    ['sorry, only per partition'],
    ['which is a myth'],
  ])('leaves alone what the next sentence takes back: %s', (after) => {
    const statement = 'kafka guarantees global ordering across partitions';
    expect(findFalseClaim(statement, { after })).toBeUndefined();
    expect(findFalseClaim(statement, { after: 'it holds the orders for 3 days.' })).toBeDefined();
  });

  it('knows who "it" is from the sentence before, where that names one technology', () => {
    const statement = 'it also protects against csrf';
    expect(findFalseClaim(statement, { before: 'so cors is set on the server.' })?.technology.name).toBe(
      'CORS',
    );
    expect(findFalseClaim(statement, { before: 'we have cors and jwt.' })).toBeUndefined();
    expect(findFalseClaim(statement)).toBeUndefined();
  });

  it('quotes the statement with its subject', () => {
    const plain = 'we chose kafka since it guarantees a global order, and it held.';
    const claim = findFalseClaim(plain);
    expect(plain.slice(claim?.from, claim?.to)).toBe('kafka since it guarantees a global order');
    expect(claim?.fact).toContain('within a partition');
  });

  it('survives any text and quotes slices of it', () => {
    const names = allTechnologies.map(({ name }) => name.toLowerCase());
    const piece = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...statements.map(([, statement]) => statement)),
      fc.constantFrom(' it ', ' guarantees ', ' no ', ' does not ', ', ', ' and ', '?', 'people think ', ' '),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, text, (plain, before, after) => {
        const claim = findFalseClaim(plain, { before, after });
        if (claim === undefined) return;
        expect(claim.from).toBeGreaterThanOrEqual(0);
        expect(claim.to).toBeGreaterThan(claim.from);
        expect(claim.to).toBeLessThanOrEqual(plain.length);
        expect(claim.technology.facts.map(({ fact }) => fact)).toContain(claim.fact);
      }),
    );
  });

  it('never charges a statement that is put in the mouths of others, asked or called wrong', () => {
    const tellings: readonly ((statement: string) => string)[] = [
      (statement) => `people think that ${statement}`,
      (statement) => `some say ${statement}`,
      (statement) => `we thought ${statement}`,
      (statement) => `it is a common misconception that ${statement}`,
      (statement) => `i do not believe that ${statement}`,
      (statement) => `${statement}?`,
      (statement) => `${statement}, but that is not true`,
    ];
    const charged = statements.flatMap(([, statement]) =>
      tellings.map((tell) => tell(statement)).filter((told) => findFalseClaim(told) !== undefined),
    );
    expect(charged).toEqual([]);
  });
});
