import { inCategory } from '../technology.ts';

/** Message queues and job runners: a message is gone once it was dealt with. */
export const queues = inCategory('queue', [
  {
    name: 'RabbitMQ',
    also: ['rabbit mq'],
    spoken: ['rabbit m q', 'rabbit mqueue', 'rabbit em cue', 'rabbit m queue', 'rabbitm q', 'rabbit emq'],
    ambiguous: [
      {
        forms: ['rabbit'],
        ahead: 'in on from into to use used uses using',
        behind: 'queue queues cluster broker exchange consumer consumers messages',
        inList: true,
      },
    ],
    alternatives: ['Kafka', 'SQS', 'NATS', 'ActiveMQ'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<gives> <words>exactly[- ]once( delivery| semantics| processing)?',
          'delivers? <words>exactly once',
          'exactly once <words><is> the default',
        ],
        unless: ['idempot\\w+', 'dedup\\w*', 'effectively'],
        fact: 'RabbitMQ delivers at most once or, with acknowledgements and confirms, at least once.',
      },
      {
        claim: 'does',
        wordings: [
          '<keeps> <words>messages? <words>(after|once) <words>(acked|acknowledged|consumed|read)',
          '(can|lets you|you can|allows you to) replay <words>(old|past|consumed|acknowledged|all|any) <words>(messages|events)',
        ],
        unless: ['streams?', 'shovel', 'log', 'dead[- ]letter'],
        fact: 'A RabbitMQ queue drops a message when it is acknowledged; only its streams can be read again.',
      },
      {
        claim: 'does not',
        wordings: [
          '(persist|store|save) (messages|anything|data)( (on|to) disk)?',
          '<have> <words>(acknowledgements|acks|durable queues)',
        ],
        atAnyTime: true,
        fact: 'RabbitMQ writes persistent messages of durable queues to disk, and has acknowledgements.',
      },
    ],
  },
  {
    name: 'SQS',
    also: ['amazon sqs', 'aws sqs', 'simple queue service'],
    spoken: ['s q s', 'es q s', 's queue s', 'sqs queue'],
    alternatives: ['RabbitMQ', 'SNS', 'Kafka', 'Kinesis'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(guarantees?|keeps?|preserves?|ensures?|maintains?) <words>(order|ordering)',
          'delivers? <words>in order',
          '<gives> <words>(strict|guaranteed|total) order(ing)?',
        ],
        unless: ['fifo', 'fi fo', 'best[- ]effort', 'groups?'],
        fact: 'A standard SQS queue orders by best effort; only a FIFO queue keeps order, within a message group.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>exactly[- ]once( delivery| semantics| processing)?',
          'delivers? <words>exactly once',
        ],
        unless: ['fifo', 'fi fo', 'dedup\\w*', 'idempot\\w+', 'effectively'],
        fact: 'A standard SQS queue delivers at least once, so consumers must bear duplicates.',
      },
      {
        claim: 'does',
        wordings: ['push(es)? <words>(messages? )?to <words>(consumers|workers|subscribers)'],
        unless: ['lambda', 'sns', 'pipe'],
        fact: 'SQS is polled: consumers fetch messages from it.',
      },
      {
        claim: 'does',
        wordings: [
          '<keeps> <words>(messages|them|it|events) <words>(forever|indefinitely|for (months|years|a month|a year))',
        ],
        fact: 'SQS keeps a message for at most 14 days.',
      },
    ],
  },
  {
    name: 'SNS',
    also: ['amazon sns', 'aws sns'],
    spoken: ['s n s', 'es n s'],
    alternatives: ['SQS', 'EventBridge'],
  },
  {
    name: 'EventBridge',
    also: ['event bridge', 'amazon eventbridge'],
    alternatives: ['SNS', 'SQS', 'Kafka'],
  },
  {
    name: 'Google Pub/Sub',
    also: ['cloud pub/sub', 'gcp pub/sub', 'cloud pubsub', 'google pubsub'],

    alternatives: ['Kafka', 'SQS'],
    facts: [
      {
        claim: 'does',
        wordings: ['(guarantees?|keeps?|preserves?|ensures?|maintains?) <words>(order|ordering)'],
        unless: ['keys?'],
        fact: 'Pub/Sub keeps order only for messages with the same ordering key, where ordering is turned on.',
      },
    ],
  },
  {
    name: 'Azure Service Bus',
    also: ['service bus', 'servicebus'],
    alternatives: ['RabbitMQ', 'SQS'],
  },
  {
    name: 'ActiveMQ',
    also: ['active mq'],
    spoken: ['active m q', 'active em cue'],
    alternatives: ['RabbitMQ', 'Kafka'],
  },
  {
    name: 'NATS',
    also: ['jetstream'],
    spoken: ['n a t s', 'jet stream nats'],
    ambiguous: [
      {
        forms: ['nats', 'gnats'],
        ahead: 'in on use used uses using',
        behind: 'server cluster subject jetstream streaming',
        inList: true,
      },
    ],
    alternatives: ['Kafka', 'RabbitMQ', 'MQTT'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<keeps> <words>messages( on disk)?',
          '<gives> <words>(at[- ]least[- ]once|exactly[- ]once|durability)',
          'persists <words>messages',
        ],
        unless: ['jet ?stream', 'streaming', 'stan'],
        fact: 'Core NATS is at most once and stores nothing; JetStream adds storage and acknowledgements.',
      },
    ],
  },
  {
    name: 'Celery',
    also: ['celery beat'],

    ambiguous: [
      {
        forms: ['celery'],
        ahead: 'in use used uses using with',
        behind: 'task tasks worker workers queue queues job jobs broker',
        inList: true,
      },
    ],
    alternatives: ['Sidekiq', 'Temporal', 'Airflow'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<gives> <words>exactly[- ]once',
          '(runs?|executes?) <words>(task|tasks|job|jobs) exactly once',
        ],
        unless: ['idempot\\w+', 'lock'],
        fact: 'Celery acknowledges a task early (at most once) or late (at least once), never exactly once.',
      },
    ],
  },
  {
    name: 'Sidekiq',

    spoken: ['side kiq', 'sidekick queue'],
    alternatives: ['Celery', 'RabbitMQ'],
  },
  {
    name: 'ZeroMQ',
    also: ['zmq', 'zero mq', '0mq'],
    spoken: ['zero m q', 'z m q'],
    alternatives: ['NATS', 'gRPC'],
  },
  { name: 'IBM MQ', spoken: ['i b m m q'], alternatives: ['ActiveMQ', 'RabbitMQ'] },
  { name: 'BullMQ', also: ['bull mq'], spoken: ['bull m q'], alternatives: ['Sidekiq', 'Celery'] },
]);
