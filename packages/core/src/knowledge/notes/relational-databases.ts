import type { NotesByName } from './technology-note.ts';

/** Databases that are asked in SQL. */
export const relationalDatabaseNotes: NotesByName = {
  PostgreSQL: {
    limit: 'one primary takes all the writes',
    trouble: 'bloat, vacuum and connection storms',
    ask: 'How many connections did it hold at peak, and what did autovacuum do on the busiest table?',
    breaksAt: "the single primary's write throughput",
    versus: {
      MySQL: 'bears thousands of connections without a pooler in front',
      SQLite: 'has no server to run',
      MongoDB: 'shards by itself',
      CockroachDB: 'spreads the writes over several nodes',
    },
  },
  MySQL: {
    limit: 'one primary takes all the writes, and replicas follow behind',
    trouble: 'replica lag and long schema changes',
    ask: 'How far behind did the replicas fall at peak, and which reads could not bear that?',
    breaksAt: "the primary's write throughput, and the replicas behind it",
    versus: {
      PostgreSQL: 'changes a schema inside a transaction',
      SQLite: 'has no server to run',
    },
  },
  MariaDB: {
    limit: 'one primary takes all the writes unless Galera replicates them synchronously',
    trouble: 'replica lag, or flow control in a Galera cluster',
    ask: 'How did a failover go, and which writes were not on the replica yet?',
    breaksAt: "the primary's write throughput",
    versus: { PostgreSQL: 'changes a schema inside a transaction' },
  },
  SQLite: {
    limit: 'one writer at a time holds the whole file',
    trouble: 'writers that met a locked database',
    ask: 'Who writes to the file at the same time, and what happens to a second writer who meets the lock?',
    breaksAt: 'the single writer',
    versus: {
      PostgreSQL: 'takes many writers at once',
      MySQL: 'takes many writers at once',
      DuckDB: 'scans columns much faster for analytics',
    },
  },
  'Oracle Database': {
    limit: 'licences are counted by core, so scaling up is a contract matter',
    trouble: 'execution plans that change overnight',
    ask: 'What did the licence cost a core, and which design choice did that cost force?',
    breaksAt: 'the licensed cores',
    versus: { PostgreSQL: 'costs no licence' },
  },
  'SQL Server': {
    limit: 'readers and writers block each other unless row versioning is turned on',
    trouble: 'blocking chains and parameter sniffing',
    ask: 'Which isolation level did it run under, and what did readers do while a long write was open?',
    breaksAt: "the primary's write throughput",
    versus: { PostgreSQL: 'costs no licence', MySQL: 'costs no licence' },
  },
  CockroachDB: {
    limit: 'every write waits for a majority of replicas, and conflicting transactions are retried',
    trouble: 'transaction retries and hot ranges',
    ask: 'Which transactions did clients have to retry, and how did you find the hot range?',
    breaksAt: 'the range with the hot key',
    versus: { PostgreSQL: 'commits without a round trip to other nodes' },
  },
  Spanner: {
    limit: 'every read-write commit waits for a quorum and for clock uncertainty',
    trouble: 'hot splits from keys in ascending order',
    ask: 'How did you choose the primary key so that writes spread, and what did a commit cost across regions?',
    breaksAt: 'the split with the hot key range',
    versus: { PostgreSQL: 'commits in a fraction of the time and runs anywhere' },
  },
  Vitess: {
    limit: 'a query without the sharding key goes to every shard',
    trouble: 'scatter queries and cross-shard transactions',
    ask: 'What was the sharding key, and which query did not carry it?',
    breaksAt: 'the queries that go to every shard',
  },
  TimescaleDB: {
    limit: 'all writes go through one PostgreSQL primary',
    trouble: 'chunks of the wrong size and late data for compressed chunks',
    ask: 'How large was a chunk against the memory, and what did you do with data that came late?',
    breaksAt: 'the ingest rate of the one primary',
    versus: {
      PostgreSQL: 'would do with plain partitions',
      ClickHouse: 'scans wide time ranges much faster',
      InfluxDB: 'needs no schema up front',
    },
  },
};
