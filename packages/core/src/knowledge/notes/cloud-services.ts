import type { NotesByName } from './technology-note.ts';

/** What is rented rather than run. */
export const cloudServiceNotes: NotesByName = {
  Lambda: {
    limit: 'each instance handles one request at a time and may start cold',
    trouble: 'cold starts, throttling and too many database connections',
    ask: 'What was the concurrency limit, and what did the database see when all of them connected?',
    breaksAt: 'the concurrency limit of the account, or the database connections',
    versus: {
      ECS: 'has no cold starts and keeps its connections',
      EC2: 'is cheaper for a steady load',
      'Cloud Run': 'serves many requests in one instance',
    },
  },
  EC2: {
    limit: 'a machine takes minutes to come and has to be patched',
    trouble: 'scaling that came too late, and instances that were retired',
    ask: 'How long did a new machine take from the alarm to its first request?',
    breaksAt: 'the time that a new machine takes to start',
    versus: { ECS: 'packs several services on one machine', Lambda: 'has no machines to patch' },
  },
  RDS: {
    limit: 'one instance takes the writes, and a failover takes a minute or two',
    trouble: 'failovers, connection limits and storage that ran out of IOPS',
    ask: 'When did it last fail over, how long did writes stop, and what did the connection pools do?',
    breaksAt: 'the write throughput of one instance',
    versus: {
      Aurora: 'fails over faster and has replicas on the same storage',
      PostgreSQL: 'takes any extension on your own machine',
    },
  },
  Aurora: {
    limit: 'one writer takes the writes',
    trouble: 'costs of I/O and connections after a failover',
    ask: 'What did I/O cost a month, and what did clients do in the seconds of a failover?',
    breaksAt: 'the one writer',
    versus: { RDS: 'has a bill that is easier to foresee' },
  },
  'Cloud Run': {
    limit: 'instances come and go, and may start cold',
    trouble: 'cold starts and too many database connections',
    ask: 'Which concurrency did an instance take, and how many connections did that make in all?',
    breaksAt: 'the database connections of all instances',
    versus: { Lambda: 'reacts to events of every other service there' },
  },
  CloudFront: {
    limit: 'what differs by user is not cached',
    trouble: 'low hit rates from headers and cookies in the cache key',
    ask: 'What was in the cache key, and which hit rate did that give?',
    breaksAt: 'the origin when the edge is cold',
  },
  Cloudflare: {
    limit: 'all traffic depends on one provider in front',
    trouble: 'rules that blocked real users',
    ask: 'How did you notice that a rule blocked real users, and what was the way round if the provider was down?',
    breaksAt: 'the origin when the cache is bypassed',
  },
  'API Gateway': {
    limit: 'a request has a hard time limit and a price',
    trouble: 'timeouts and throttling by account',
    ask: 'Which call came near the time limit, and what did the client see when it was passed?',
    breaksAt: 'the throttle that all its interfaces share',
    versus: { Kong: 'runs anywhere without a price for each call', Nginx: 'costs nothing for each call' },
  },
  'Step Functions': {
    limit: 'every transition is billed and a state holds little data',
    trouble: 'payload limits and the price of transitions',
    ask: 'What happened to a step that had done its work but failed before it said so?',
    breaksAt: 'the bill for transitions',
    versus: { Temporal: 'is written as plain code', Airflow: 'shows and reruns nightly batches better' },
  },
  Heroku: {
    limit: 'processes are restarted every day and the disk is not kept',
    trouble: 'restarts, memory quotas and the bill',
    ask: 'At which size did the bill make you think of moving?',
    breaksAt: 'the bill',
    versus: { AWS: 'costs a fraction at size' },
  },
  Vercel: {
    limit: 'server code runs as functions with limits on time and size',
    trouble: 'cold functions and the bill after a busy day',
    ask: 'Which page was rendered on request rather than built, and why?',
    breaksAt: 'the bill',
  },
  Firebase: {
    limit: 'queries are shallow and access rules are your only back end',
    trouble: 'access rules and the price of reads',
    ask: 'How did you test the access rules, and which screen read the most documents?',
    breaksAt: 'the number of document reads that a screen makes',
    versus: { PostgreSQL: 'joins and aggregates', DynamoDB: 'has a price that is easier to foresee' },
  },
  'Azure Functions': {
    limit: 'on the consumption plan an instance starts cold',
    trouble: 'cold starts and exhausted outbound connections',
    ask: 'Which plan did it run on, and what did the first call after a quiet hour take?',
    breaksAt: 'the outbound connections of one plan',
  },
  Supabase: {
    limit: 'the page talks to the database, so row-level policies are the defence',
    trouble: 'row-level policies that were missing or slow',
    ask: 'How did you test the row-level policies, and what did they do to a query plan?',
    breaksAt: 'the connections of the one PostgreSQL behind it',
    versus: { Firebase: 'works offline and pushes changes to phones' },
  },
};
