import { inCategory } from '../technology.ts';

/** Stores of record without SQL: documents, wide columns, graphs, time series. */
export const otherDatabases = inCategory('database', [
  {
    name: 'MongoDB',
    also: ['mongo'],
    spoken: ['mongo d b', 'mango db', 'mango d b'],
    alternatives: ['PostgreSQL', 'DynamoDB', 'Couchbase'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<keeps> (everything|all( of)?( the| its| our)? data) in memory',
          '<is> (a |just a )?(relational|graph) database',
        ],
        unless: ['in[- ]memory engine', 'working set', 'enough ram'],
        fact: 'MongoDB is a document store on disk, with a cache in memory.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(transactions|acid transactions|acid)', 'acid transactions'],
        unless: ['across shards', 'at the time', 'version (2|3|two|three)'],
        fact: 'MongoDB has had multi-document ACID transactions since 4.0, on sharded clusters since 4.2.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(secondary )?(indexes|indices|replication)'],
        atAnyTime: true,
        fact: 'MongoDB has secondary, compound, text and geo indexes, and replica sets.',
      },
    ],
  },
  {
    name: 'Cassandra',
    also: ['apache cassandra', 'cql'],
    spoken: ['casandra', 'kassandra', 'cassandra db'],
    alternatives: ['ScyllaDB', 'DynamoDB', 'HBase', 'PostgreSQL'],
    facts: [
      {
        claim: 'does',
        wordings: ['<is> (a |just a |basically a )?(graph|relational|document|sql) (database|db|store)'],
        fact: 'Cassandra is a partitioned wide-column store.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(acid|acid transactions|multi[- ]row transactions|cross[- ]partition transactions)',
          '<is> <words>acid( compliant)?',
        ],
        unless: ['accord', 'light ?weight', 'single partition', 'within'],
        fact: 'Cassandra is atomic and isolated within one partition only; lightweight transactions too stay within it.',
      },
      {
        claim: 'does',
        wordings: ['(do|does|support|supports|allows?|offers?|runs?|is good at|good for) <words>joins'],
        unless: ['spark', 'materiali[sz]ed', 'presto', 'trino'],
        fact: 'Cassandra has no joins: tables are laid out by query, and data is repeated.',
      },
      {
        claim: 'does',
        wordings: [
          'has (a|one) <words>(master|leader|primary)( node)?',
          'single (master|leader|primary)',
          '(strongly consistent|strong consistency) by default',
        ],
        fact: 'Cassandra has no master: every replica takes writes, and consistency is set per statement (default ONE).',
      },
    ],
  },
  {
    name: 'ScyllaDB',
    also: ['scylla'],
    spoken: ['silla db', 'cilla db', 'scylla d b', 'sylla db'],
    alternatives: ['Cassandra', 'DynamoDB'],
  },
  {
    name: 'DynamoDB',
    also: ['dynamo db', 'dynamo'],
    spoken: ['dynamo d b', 'dinamo db', 'dynamodb table'],
    alternatives: ['Cassandra', 'MongoDB', 'PostgreSQL'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(strongly consistent|strong consistency|linearizable) (reads? )?by default',
          'by default <words>(strongly consistent|strong consistency)',
          'reads are <words>strongly consistent by default',
        ],
        fact: 'DynamoDB reads are eventually consistent by default; strong reads are asked for and cost twice as much.',
      },
      {
        claim: 'does',
        wordings: ['(do|does|support|supports|allows?|offers?|runs?|good at|good for) <words>(sql )?joins'],
        fact: 'DynamoDB has no joins: tables are designed by access pattern.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(transactions|acid transactions|acid)'],
        unless: ['across regions', 'global tables?'],
        fact: 'DynamoDB has had ACID transactions over up to 100 items since 2018.',
      },
      {
        claim: 'does',
        wordings: [
          'items? <words>(of|up to|can be) <words>(megabytes?|mb|gigabytes?|gb)',
          'no limit <words>(on|to|for) <words>item size',
        ],
        fact: 'A DynamoDB item holds at most 400 KB.',
      },
    ],
  },
  {
    name: 'Neo4j',
    also: ['neo 4j'],
    spoken: ['neo four j', 'neo 4 j', 'neoforge db'],
    alternatives: ['PostgreSQL'],
  },
  {
    name: 'InfluxDB',
    also: ['influx db'],
    spoken: ['influx d b', 'in flux db'],
    ambiguous: [
      {
        forms: ['influx'],
        ahead: 'in into to from use used using',
        behind: 'query bucket instance',
        inList: true,
      },
    ],
    alternatives: ['TimescaleDB', 'Prometheus', 'ClickHouse'],
  },
  {
    name: 'HBase',
    also: ['apache hbase'],
    spoken: ['h base', 'age base'],
    alternatives: ['Cassandra', 'DynamoDB'],
  },
  {
    name: 'Couchbase',

    spoken: ['couch base'],
    alternatives: ['MongoDB'],
  },
  { name: 'CouchDB', also: ['couch db'], spoken: ['couch d b'], alternatives: ['MongoDB', 'Couchbase'] },
]);
