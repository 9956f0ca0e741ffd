import { inCategory } from '../technology.ts';

/** Logs that are read again, and what computes over them. */
export const streams = inCategory('stream', [
  {
    name: 'Kafka',
    also: ['apache kafka', 'msk', 'confluent kafka'],
    spoken: ['cafka', 'kafca', 'kofka', 'kavka', 'calfka', 'kaftka', 'kaf ka'],
    alternatives: ['RabbitMQ', 'Pulsar', 'Kinesis', 'Redpanda', 'SQS', 'NATS'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'rebalances? <words>(existing|old|stored) (messages|data|records|events)',
          'existing (data|messages|records|events) <words><is> <words>(rebalanced|redistributed|moved|spread)',
          '(lowered|reduced|decreased|shrunk) <words>(at any time|any time|later)',
        ],
        unless: ['reassign\\w*', 'cruise control', 'tools?', 'new topic'],
        fact: 'Partitions can only be added, and records already written stay where they are.',
      },
      {
        claim: 'does',
        wordings: [
          'guarantees? <words>(data|messages?|events?|nothing) <words>(can never be lost|<is> never lost|never gets? lost|ever <is> lost)',
          'guarantees? <words>(zero|no) (data|message) loss',
        ],
        unless: ['acks', 'insync', 'in[- ]sync', 'replication factor'],
        fact: 'Kafka loses acknowledged records when acks, replicas and elections are not set for safety.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(global|total|strict global|overall)( message| event)? order(ing)?',
          '(<gives>|<keeps>) <words>order(ing)? <words>(across|over|between) <words>partitions',
          '(<keeps>|delivers?|orders?) <words>(messages|events|records|everything|them) <words>(in order |ordered )?(across|over|between) <words>partitions',
          '(<is>|guaranteed) <words>(in order|ordered|guaranteed) (across|over|between) <words>partitions',
          'order(ing)? <words>(across|over|between) <words>partitions (<is>|gets) <words>(guaranteed|preserved|kept|given)',
          '(arrives?|comes?) <words>in (total|global) order',
          '(global|total) order(ing)? (across <words>)?<is> (always )?guaranteed',
        ],
        unless: [
          '(single|one|same|per|each|within a|within the|1) partition',
          'partition key',
          '(same|per) key',
          'sort\\w*',
          'transactions?',
        ],
        fact: 'Kafka keeps order within a partition only; across partitions there is none.',
      },
      {
        claim: 'does',
        wordings: [
          'push(es)? <words>(messages |records |events |data |them )?(out )?to (the |its |all |our |every )?consumers?',
        ],
        fact: 'Kafka consumers pull: they fetch batches at their own pace.',
      },
      {
        claim: 'does',
        wordings: [
          '(deletes?|removes?|drops?|discards?) <words>(messages?|records?|events?|them|it) <words>(after|once|when|as soon as) <words>(consumed|read|acked|acknowledged|committed|processed)',
          '(records?|messages?|events?) <is> (gone|deleted|removed) <words>(after|once|when|as soon as) <words>(consumers? <words>)?(consumed|reads?|acks?|acknowledges|commits?|acknowledged|committed)',
        ],
        unless: ['share groups?', 'streams? repartition'],
        fact: 'Kafka keeps records by time or size, whoever has read them.',
      },
      {
        claim: 'does',
        wordings: [
          'exactly[- ]once <words>(<default>|end[- ]to[- ]end|everywhere)',
          '<default>,? <words>exactly[- ]once',
          'exactly[- ]once <words>(into|to|with|for|in) <words>(any|every|other|external|all) <words>(systems?|databases?|sinks?|consumers?)',
        ],
        unless: ['idempot\\w+ consumers?', 'outbox', 'effectively', 'streams'],
        fact: "Kafka's exactly-once needs transactions turned on, and holds from Kafka to Kafka; the default is at least once.",
      },
      {
        claim: 'does',
        wordings: [
          'more consumers than partitions <words>(faster|scales?|speeds?|helps|increases?|better)',
          '(scales?|speeds?|gets? faster) <words>(by|with|when) <words>more consumers than partitions',
        ],
        fact: 'In a consumer group each partition is read by one consumer; those beyond the number of partitions idle.',
      },
      {
        claim: 'does not',
        wordings: [
          '(keep|store|retain|persist|replay|save) <words>(messages|events|records|data|history)( (on|to) disk)?',
          '<have> <words>(replay|retention|persistence)',
        ],
        atAnyTime: true,
        fact: 'Kafka is a log on disk: records are kept for the retention time and can be read again.',
      },
    ],
  },
  {
    name: 'Kafka Streams',
    also: ['ksqldb', 'ksql'],
    spoken: ['cafka streams', 'k sql db'],
    alternatives: ['Flink', 'Spark'],
  },
  { name: 'Kafka Connect', spoken: ['cafka connect'], alternatives: ['Debezium', 'Airflow'] },
  { name: 'Redpanda', spoken: ['red panda broker', 'red panda cluster'], alternatives: ['Kafka', 'Pulsar'] },
  {
    name: 'Pulsar',
    also: ['apache pulsar'],
    ambiguous: [
      {
        forms: ['pulsar'],
        ahead: 'in use used using',
        behind: 'topic topics broker brokers cluster',
        inList: true,
      },
    ],
    alternatives: ['Kafka', 'RabbitMQ'],
  },
  {
    name: 'Kinesis',
    also: ['amazon kinesis', 'kinesis data streams'],
    spoken: ['kinesis stream'],
    alternatives: ['Kafka', 'SQS'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<gives>|<keeps>) <words>order(ing)? <words>(across|over|between) <words>shards',
          '<gives> <words>(global|total) order(ing)?',
        ],
        unless: ['(single|one|same|per|each) shard', 'sort\\w*'],
        fact: 'Kinesis keeps order within a shard only.',
      },
      {
        claim: 'does',
        wordings: [
          '<keeps> <words>(records|data|events|messages|everything|it|them) <words>(forever|indefinitely|for (years|ever))',
        ],
        fact: 'Kinesis keeps records for 24 hours by default and 365 days at most.',
      },
    ],
  },
  {
    name: 'Flink',
    also: ['apache flink', 'pyflink'],
    spoken: ['flinc', 'f link job', 'apache f link'],
    alternatives: ['Spark', 'Kafka Streams', 'Beam'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'exactly[- ]once <words>(into|to|with|for) <words>(any|every|all|whatever) <words>(sinks?|systems?|databases?)',
        ],
        unless: ['transactional', 'idempot\\w+', 'two[- ]phase'],
        fact: "Flink's exactly-once covers its own state; end to end it needs a replayable source and a transactional or idempotent sink.",
      },
    ],
  },
  {
    name: 'Beam',
    also: ['apache beam', 'google dataflow', 'cloud dataflow'],
    ambiguous: [{ forms: ['beam', 'dataflow'], behind: 'pipeline pipelines runner', ahead: 'apache' }],
    alternatives: ['Flink', 'Spark'],
  },
  {
    name: 'Debezium',

    spoken: ['debesium', 'the bezium', 'de bezium', 'dbzium', 'debisium'],
    alternatives: ['Kafka Connect', 'Outbox pattern'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<gives> <words>exactly[- ]once <words><default>',
          'exactly[- ]once <default>',
          '<gives> <words>no duplicates',
        ],
        fact: 'Debezium delivers at least once by default: after a crash some events come twice.',
      },
    ],
  },
]);
