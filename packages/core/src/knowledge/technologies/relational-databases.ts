import { inCategory } from '../technology.ts';

/** Databases that are asked in SQL, on one machine or many. */
export const relationalDatabases = inCategory('database', [
  {
    name: 'PostgreSQL',
    also: ['postgres', 'pgsql', 'postgre'],
    spoken: [
      'post gress',
      'post gres',
      'postgress',
      'post grass',
      'postgrass',
      'post grease',
      'post gre sql',
      'postgre sql',
      'postgres ql',
      'post gres ql',
      'postgres sequel',
      'post gress sequel',
    ],
    alternatives: ['MySQL', 'SQLite', 'MongoDB', 'CockroachDB'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'committed (transactions?|data|rows?|writes?) <is> only in memory',
          'loses? <words>committed (data|transactions?|rows?)',
        ],
        unless: ['synchronous_commit', 'synchronous commit', 'unlogged', 'fsync'],
        fact: 'Postgres writes its log to disk before a commit is acknowledged; a crash loses nothing committed.',
      },
      {
        claim: 'does not',
        wordings: [
          '(do|handle|take|manage|serve) more than <words>(hundred|100|dozen|few) <words>(queries|transactions|writes|writers)( (a|per) second)?',
        ],
        fact: 'Postgres does thousands to tens of thousands of simple queries a second on one machine.',
      },
      {
        claim: 'does not',
        wordings: [
          '(do|does|store|handle|support|index|query|have|work with|know) <words>jsonb?',
          'jsonb? (support|columns?)',
        ],
        unless: ['schema', 'before 9'],
        atAnyTime: true,
        fact: 'Postgres has json and jsonb columns, with operators and GIN indexes on them.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>full[- ]text( search| indexes)?', 'full[- ]text search'],
        atAnyTime: true,
        fact: 'Postgres has full-text search built in: tsvector, tsquery and GIN indexes.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(transactions|acid transactions|acid|joins|foreign keys|replication)'],
        atAnyTime: true,
        fact: 'Postgres is a relational database with ACID transactions, joins, foreign keys and replication.',
      },
      {
        claim: 'does',
        wordings: [
          'locks? (the )?(whole|entire|full) table (on|for|at|with|during|when|while) <words>(update|write|insert|read|select)s?',
          '(readers?|reads) blocks? <words>(writers?|writes)',
          '(writers?|writes) blocks? <words>(readers?|reads)',
        ],
        unless: ['alter', 'vacuum', 'ddl', 'migration', 'lock table', 'for update'],
        fact: 'Postgres uses row versions (MVCC): readers do not block writers, and a write locks its rows only.',
      },
      {
        claim: 'does',
        wordings: [
          "defaults? <words><is>,? (i think |i believe )?(it's |it is )?<words>(serializable|repeatable read|read uncommitted)",
          'defaults to (serializable|repeatable read|read uncommitted)',
          '(serializable|repeatable read|read uncommitted) (isolation )?by default',
        ],
        fact: "Postgres's default isolation level is read committed.",
      },
    ],
  },
  {
    name: 'MySQL',
    also: ['innodb'],
    spoken: ['my s q l', 'my sql', 'mysequel', 'inno db', 'inno d b'],
    ambiguous: [
      {
        forms: ['my sequel'],
        ahead: 'in on from into to use used uses using with of a the run running and or than',
        behind: 'database databases db server servers instance table tables replica replicas and or cluster',
        inList: true,
      },
    ],
    alternatives: ['PostgreSQL', 'MariaDB', 'SQLite'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'locks? (the )?(whole|entire|full) table (on|for|at|with|during|when|while) <words>(update|write|insert|read|select)s?',
        ],
        unless: ['my ?isam', 'alter', 'ddl', 'migration', 'index'],
        fact: 'InnoDB locks rows, not tables.',
      },
      {
        claim: 'does not',
        wordings: ['(do|store|handle|support|index|query|have) <words>json'],
        fact: 'MySQL has had a JSON type since 5.7.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(transactions|acid transactions|acid|joins|foreign keys)'],
        unless: ['my ?isam', 'vitess', 'planet ?scale', 'partition\\w*'],
        fact: 'MySQL has ACID transactions, joins and foreign keys with InnoDB, its default engine since 5.5.',
      },
      {
        claim: 'does',
        wordings: [
          "defaults? <words><is>,? (i think |i believe )?(it's |it is )?<words>(serializable|read committed|read uncommitted)",
          'defaults to (serializable|read committed|read uncommitted)',
          '(serializable|read committed|read uncommitted) (isolation )?by default',
        ],
        fact: "InnoDB's default isolation level is repeatable read.",
      },
    ],
  },
  {
    name: 'MariaDB',
    also: ['maria db'],
    spoken: ['maria d b'],
    alternatives: ['MySQL', 'PostgreSQL'],
  },
  {
    name: 'SQLite',
    also: ['sqlite3', 'sqlite 3'],
    spoken: [
      'sequel light',
      'sequel lite',
      'sql light',
      'sql lite',
      's q lite',
      's q light',
      's q l lite',
      'sequelite',
    ],
    alternatives: ['PostgreSQL', 'DuckDB', 'MySQL'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(allows?|supports?|handles?|takes?|has|lets) <words>(many|multiple|several|concurrent|parallel) <words>(writers?|writes)',
          '(many|multiple|several) (writers|processes) <words>writ(e|ing) <words>(at (once|the same time)|in parallel|concurrently|simultaneously)',
          '(row|table)[- ]level locks?(ing)?',
        ],
        unless: ['queued?', 'one by one', 'turso', 'begin concurrent', 'readers'],
        fact: 'SQLite takes one writer at a time for the whole database file, also in WAL mode.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(transactions|acid transactions|acid|joins|indexes)'],
        atAnyTime: true,
        fact: 'SQLite has full ACID transactions, joins and indexes.',
      },
      {
        claim: 'does',
        wordings: ['(needs?|requires?|runs?( as)?|is) (a|its own) <words>server( process)?'],
        fact: 'SQLite is a library inside the process that uses it; there is no server.',
      },
    ],
  },
  {
    name: 'Oracle Database',
    also: ['oracle db', 'pl/sql', 'plsql'],
    ambiguous: [
      {
        forms: ['oracle'],
        ahead: 'in on from into to use used using with an and or than old our',
        behind:
          'database databases db instance instances server table tables licence licences license licenses rac schema',
        inList: true,
      },
    ],
    alternatives: ['PostgreSQL', 'SQL Server'],
    facts: [
      {
        claim: 'does',
        wordings: [
          "defaults? <words><is>,? (i think |i believe )?(it's |it is )?<words>(serializable|repeatable read|read uncommitted)",
          'defaults to (serializable|repeatable read|read uncommitted)',
          '(serializable|repeatable read|read uncommitted) (isolation )?by default',
        ],
        fact: "Oracle's default isolation level is read committed; it has no repeatable read or read uncommitted.",
      },
    ],
  },
  {
    name: 'SQL Server',
    also: ['mssql', 'ms sql', 'microsoft sql server', 'azure sql', 't-sql'],
    spoken: ['sequel server', 's q l server', 'm s sql', 'm s sequel', 'ms sequel'],
    alternatives: ['PostgreSQL', 'Oracle Database', 'MySQL'],
    facts: [
      {
        claim: 'does',
        wordings: ['only (runs|works) on windows', '(runs|works) only on windows', 'runs on windows only'],
        fact: 'SQL Server has run on Linux and in containers since 2017.',
      },
      {
        claim: 'does',
        wordings: [
          "defaults? <words><is>,? (i think |i believe )?(it's |it is )?<words>(serializable|repeatable read)",
          '(serializable|repeatable read) by default',
        ],
        fact: "SQL Server's default isolation level is read committed.",
      },
    ],
  },
  {
    name: 'CockroachDB',
    also: ['cockroach'],
    spoken: ['cockroach d b', 'cock roach db'],
    alternatives: ['PostgreSQL', 'Spanner', 'Vitess'],
  },
  {
    name: 'Spanner',
    also: ['cloud spanner', 'google spanner'],
    ambiguous: [
      { forms: ['spanner'], ahead: 'use used uses using', behind: 'instance nodes database', inList: true },
    ],
    alternatives: ['CockroachDB', 'PostgreSQL'],
    facts: [
      {
        claim: 'does',
        wordings: ['cap theorem (has been|was|is) (solved|broken|beaten|overcome|obsolete)'],
        fact: 'Spanner gives up availability in a partition (it is CP); its network merely makes partitions rare.',
      },
      {
        claim: 'does',
        wordings: [
          '(beats?|breaks?|violates?|circumvents?|defeats?|gets? around|escapes?|solves?) (the )?cap( theorem)?',
        ],
        fact: 'Spanner gives up availability in a partition (it is CP); its network merely makes partitions rare.',
      },
    ],
  },
  {
    name: 'Vitess',
    also: ['planetscale'],
    spoken: ['planet scale'],
    alternatives: ['CockroachDB', 'PostgreSQL'],
  },
  {
    name: 'TimescaleDB',
    also: ['timescale db'],
    spoken: ['time scale db', 'time scale d b', 'timescale d b'],
    ambiguous: [
      {
        forms: ['timescale'],
        ahead: 'in into use used using',
        behind: 'hypertable hypertables',
        inList: true,
      },
    ],
    alternatives: ['InfluxDB', 'PostgreSQL', 'ClickHouse'],
  },
]);
