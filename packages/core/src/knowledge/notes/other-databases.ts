import type { NotesByName } from './technology-note.ts';

/** Databases that are asked otherwise than in SQL. */
export const otherDatabaseNotes: NotesByName = {
  MongoDB: {
    limit: 'a query without the shard key goes to every shard',
    trouble: 'unindexed queries and documents that grow without bound',
    ask: 'Which write concern and read preference did you run with, and what did a failover lose?',
    breaksAt: 'the working set that no longer fits in memory',
    versus: {
      PostgreSQL: 'has jsonb columns beside joins and constraints',
      DynamoDB: 'has no cluster to run',
      Couchbase: 'has a cache built in',
    },
  },
  Cassandra: {
    limit: 'each query needs a table laid out for it',
    trouble: 'tombstones, wide partitions and missed repairs',
    ask: 'What was the partition key, how large did the largest partition grow, and how often did repair run?',
    breaksAt: 'the largest partition',
    versus: {
      DynamoDB: 'has no cluster to run',
      ScyllaDB: 'does the same on fewer nodes, without a garbage collector',
      PostgreSQL: 'answers questions that nobody planned for',
    },
  },
  ScyllaDB: {
    limit: 'a hot partition is served by one core on each replica',
    trouble: 'hot partitions and tombstones',
    ask: 'Which partition ran hot, and how did you see it from one core being busy?',
    breaksAt: 'the core that owns the hot partition',
  },
  DynamoDB: {
    limit: 'one partition gives 1,000 write units and 3,000 read units a second',
    trouble: 'hot keys and throttling',
    ask: 'What was the partition key, and which access pattern did you find out too late?',
    breaksAt: 'the hottest partition key',
    versus: {
      PostgreSQL: 'answers questions that nobody planned for',
      MongoDB: 'queries any field and runs outside one cloud',
      Cassandra: 'runs outside one cloud',
    },
  },
  Neo4j: {
    limit: 'one leader takes the writes, and the graph is hard to split',
    trouble: 'nodes with millions of relationships',
    ask: 'How many relationships had the densest node, and what did a traversal through it cost?',
    breaksAt: 'the densest nodes',
    versus: { PostgreSQL: 'walks a few levels with a recursive query' },
  },
  InfluxDB: {
    limit: 'memory grows with the number of series, in the versions before 3',
    trouble: 'series cardinality',
    ask: 'How many series did you hold, and which tag made them explode?',
    breaksAt: 'the number of distinct series',
    versus: { TimescaleDB: 'joins with relational data in plain SQL' },
  },
  HBase: {
    limit: 'a region is written by one server at a time',
    trouble: 'hot regions and compaction storms',
    ask: 'How did you build the row key so that writes did not all go to one region?',
    breaksAt: 'the hot region',
  },
  Couchbase: {
    limit: 'a write is acknowledged from memory unless durability is asked for',
    trouble: 'eviction and rebalancing under load',
    ask: 'Which durability level did a write ask for, and what did a rebalance do to latency?',
    breaksAt: 'the share of the data that fits in memory',
  },
  CouchDB: {
    limit: 'conflicting revisions are kept, and the application has to merge them',
    trouble: 'conflicts that nobody resolved',
    ask: 'Who resolved a conflict, by which rule, and how many were there in a week?',
    breaksAt: 'the number of replications and conflicts',
  },
};
