import { inCategory } from '../technology.ts';

const UNENFORCED_KEYS = {
  claim: 'does',
  wordings: [
    '(enforces?|checks?) <words>(foreign|primary|unique) keys?',
    '(enforces?|checks?) <words>(uniqueness|referential integrity|unique constraints?)',
  ],
  unless: ['hybrid', 'dbt', 'tests?', 'merge'],
  fact: 'Its primary, foreign and unique keys are hints for the planner and not enforced.',
} as const;

/** Analytics: columns, batches and pipelines. */
export const warehouses = inCategory('warehouse', [
  {
    name: 'Snowflake',
    ambiguous: [
      {
        forms: ['snowflake', 'snow flake'],
        ahead: 'in into from on use used uses using to',
        behind: 'warehouse warehouses credits query queries table tables account bill database costs',
        inList: true,
      },
    ],
    alternatives: ['BigQuery', 'Redshift', 'Databricks'],
    facts: [UNENFORCED_KEYS],
  },
  {
    name: 'BigQuery',

    ambiguous: [
      {
        forms: ['big query'],
        ahead: 'in into from on use used using to google',
        behind: 'job jobs slots slot dataset datasets table tables',
        inList: true,
      },
    ],
    alternatives: ['Snowflake', 'Redshift', 'ClickHouse'],
    facts: [
      UNENFORCED_KEYS,
      {
        claim: 'does',
        wordings: [
          'limit <words>(reduces?|lowers?|cuts?|saves?) <words>(cost|costs|bytes|scan|price|money|bill)',
        ],
        unless: ['cluster\\w*'],
        fact: 'BigQuery bills the bytes of the columns read; LIMIT does not reduce them.',
      },
    ],
  },
  {
    name: 'Redshift',
    also: ['amazon redshift'],
    alternatives: ['Snowflake', 'BigQuery', 'ClickHouse'],
    facts: [UNENFORCED_KEYS],
  },
  {
    name: 'ClickHouse',
    also: ['click house'],
    spoken: ['clickhaus', 'click house db'],
    alternatives: ['Druid', 'BigQuery', 'TimescaleDB', 'DuckDB'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>(good|great|ideal|fast|perfect) (at|for|with) <words>(single[- ]row|row[- ]by[- ]row|frequent|transactional) <words>(updates|deletes|inserts|writes|workloads?)',
          '<gives> <words>(acid|multi[- ]statement transactions|full transactions)',
        ],
        fact: 'ClickHouse wants large batches; single-row updates and deletes rewrite parts, and there are no full transactions.',
      },
    ],
  },
  {
    name: 'DuckDB',
    also: ['duck db'],
    spoken: ['duck d b'],
    alternatives: ['SQLite', 'ClickHouse'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(needs?|requires?|runs?( as)?|is) (a|its own) <words>server( process)?',
          '(allows?|supports?|handles?) <words>(many|several|multiple) <words>processes <words>writ(e|ing)',
        ],
        fact: 'DuckDB runs inside one process; only one process may write to a file.',
      },
    ],
  },
  {
    name: 'Druid',
    also: ['apache druid'],
    ambiguous: [
      {
        forms: ['druid'],
        ahead: 'in into use used using',
        behind: 'cluster segment segments',
        inList: true,
      },
    ],
    alternatives: ['ClickHouse'],
  },
  {
    name: 'Spark',
    also: ['apache spark', 'pyspark', 'spark sql', 'spark streaming'],
    spoken: ['pie spark', 'py spark'],
    ambiguous: [
      {
        forms: ['spark'],
        ahead: 'in use used uses using',
        behind:
          'structured job jobs cluster ui executor executors driver app application session dataframe shuffle',
        inList: true,
      },
    ],
    alternatives: ['Flink', 'Hadoop', 'DuckDB', 'Trino'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'transformations? <words>(runs?|<is> run|<is> executed|executes?|<is> computed) <words>(immediately|eagerly|at once|right away)',
          '<is> <words>eager(ly evaluated)?',
        ],
        fact: 'Spark transformations are lazy: nothing runs until an action asks for a result.',
      },
      {
        claim: 'does',
        wordings: ['(needs?|requires?|only (runs|works) (on|with)|cannot run without) <words>(hadoop|hdfs)'],
        unless: ['old', 'cluster'],
        fact: 'Spark runs without Hadoop: standalone, on Kubernetes, over any object store.',
      },
    ],
  },
  {
    name: 'Hadoop',
    also: ['apache hadoop', 'mapreduce', 'map reduce'],
    spoken: ['ha doop', 'hadoup', 'had oop'],
    alternatives: ['Spark', 'BigQuery'],
  },
  {
    name: 'Trino',
    also: ['prestodb', 'presto sql'],
    spoken: ['treeno'],
    alternatives: ['Spark', 'BigQuery'],
  },
  { name: 'Databricks', also: ['delta lake'], spoken: ['data bricks'], alternatives: ['Snowflake', 'Spark'] },
  {
    name: 'Iceberg',
    also: ['apache iceberg'],
    ambiguous: [{ forms: ['iceberg'], behind: 'table tables catalog format', inList: true }],
    alternatives: ['Parquet', 'Databricks'],
  },
  {
    name: 'Parquet',
    also: ['apache parquet'],
    spoken: ['par kay files', 'parkay', 'par quet', 'parket files'],
    alternatives: ['Avro', 'JSON'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>row[- ](based|oriented|wise)',
          'stores? <words>(data )?(row by row|rows together|by row)',
          '<is> <words>(human[- ]readable|plain text|text format)',
        ],
        fact: 'Parquet is a binary columnar format: the values of a column lie together.',
      },
      {
        claim: 'does',
        wordings: [
          '(updat(es?|ed|ing)|edit(s|ed)?|chang(es?|ed)|modif(y|ies|ied)) <words>(rows?|records?|values?|it|them )?in place',
          '<gives> <words>in[- ]place updates',
        ],
        unless: ['iceberg', 'delta', 'hudi'],
        fact: 'A Parquet file is never changed in place: an update writes a new file.',
      },
    ],
  },
  {
    name: 'Airflow',
    also: ['apache airflow'],
    ambiguous: [
      {
        forms: ['airflow', 'air flow'],
        ahead: 'apache use used',
        behind: 'dag dags job jobs task tasks scheduler operator operators worker workers',
        inList: true,
      },
    ],
    alternatives: ['Temporal', 'Celery', 'dbt'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>stream(ing)? (processor|engine|platform|processing)',
          '(processes|streams) <words>(events|data|messages) in real[- ]time',
        ],
        fact: 'Airflow schedules batch tasks; it neither streams nor moves data itself.',
      },
    ],
  },
  {
    name: 'dbt',
    spoken: ['d b t', 'dee bee tee'],
    alternatives: ['Airflow', 'Spark'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(extracts?|ingests?|pulls?|loads?) <words>(data )?(from|out of) <words>(api|apis|sources|source systems|saas|salesforce)',
        ],
        fact: 'dbt transforms what is in the warehouse already; it neither extracts nor loads.',
      },
    ],
  },
  {
    name: 'Pinot',
    also: ['apache pinot'],
    ambiguous: [
      { forms: ['pinot'], ahead: 'in into use used using', behind: 'cluster segment segments', inList: true },
    ],
    alternatives: ['Druid', 'ClickHouse'],
  },
  {
    name: 'Hive',
    also: ['apache hive', 'hive metastore'],
    ambiguous: [{ forms: ['hive'], behind: 'table tables query queries', ahead: 'apache' }],
    alternatives: ['Trino', 'Spark'],
  },
  {
    name: 'Athena',
    also: ['amazon athena', 'aws athena'],
    ambiguous: [
      {
        forms: ['athena'],
        ahead: 'in through with use used using',
        behind: 'query queries table tables',
        inList: true,
      },
    ],
    alternatives: ['Trino', 'BigQuery'],
  },
  { name: 'Dagster', alternatives: ['Airflow'] },
]);
