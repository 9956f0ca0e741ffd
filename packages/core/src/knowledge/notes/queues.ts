import type { NotesByName } from './technology-note.ts';

/** Message queues and job runners. */
export const queueNotes: NotesByName = {
  RabbitMQ: {
    limit: 'a queue has one leader, and a message is gone once it is acknowledged',
    trouble: 'queues that grew faster than they were read',
    ask: 'What was the prefetch, and what happened to a message that failed for the fifth time?',
    breaksAt: 'the one queue leader, or memory when consumers fall behind',
    versus: {
      Kafka: 'keeps the messages, so that they can be read again',
      SQS: 'has no broker to run',
      NATS: 'is a single small binary',
    },
  },
  SQS: {
    limit: 'a standard queue neither keeps order nor excludes duplicates',
    trouble: 'duplicates and messages that came back after the visibility timeout',
    ask: 'How long was the visibility timeout against the slowest handler, and who read the dead-letter queue?',
    breaksAt: 'the consumers, or the throughput of one FIFO message group',
    versus: {
      Kafka: 'keeps the messages, so that they can be read again',
      RabbitMQ: 'pushes and routes, and runs anywhere',
      Kinesis: 'keeps order by shard and lets several readers read the same records',
    },
  },
  SNS: {
    limit: 'a notification that nobody stored is gone once its retries are used up',
    trouble: 'subscribers that were down while a notification came',
    ask: 'What happened to a notification whose subscriber was down for an hour?',
    breaksAt: 'the slowest subscriber',
    versus: { EventBridge: 'filters by content and can archive and replay' },
  },
  EventBridge: {
    limit: 'delivery is at least once and without order',
    trouble: 'events that matched no rule and vanished',
    ask: 'How would you have noticed an event that matched no rule?',
    breaksAt: 'the quota on events a second in the account',
    versus: { SNS: 'is cheaper and quicker for plain fan-out', Kafka: 'keeps order within a partition' },
  },
  'Google Pub/Sub': {
    limit: 'order holds only among messages with one ordering key, where it is turned on',
    trouble: 'acknowledgement deadlines that expired and redelivered',
    ask: 'How long was the acknowledgement deadline against the slowest handler, and what did redelivery do?',
    breaksAt: 'the subscribers, or one busy ordering key',
    versus: { Kafka: 'keeps order within a partition and runs anywhere' },
  },
  'Azure Service Bus': {
    limit: 'a message lock expires, and then the message is handed out again',
    trouble: 'expired locks and a full dead-letter queue',
    ask: 'What did a handler do when its lock expired half-way through?',
    breaksAt: 'the messaging units of the namespace',
  },
  ActiveMQ: {
    limit: 'one broker holds a queue, with a shared store or replica standing by',
    trouble: 'slow consumers that block the producers',
    ask: 'What did producers see when a consumer stalled, and how long did a failover take?',
    breaksAt: "the broker's disk",
    versus: {
      RabbitMQ: 'replicates a queue by Raft',
      Kafka: 'keeps the messages, so that they can be read again',
    },
  },
  NATS: {
    limit: 'without JetStream a message reaches only those who listen at that moment',
    trouble: 'slow consumers that are cut off',
    ask: 'What happened to messages while a consumer was down, and who told you that it was cut off?',
    breaksAt: 'the slowest consumer',
    versus: {
      Kafka: 'stores every message on disk from the start',
      RabbitMQ: 'acknowledges and redelivers from the start',
    },
  },
  Celery: {
    limit: 'a task that is acknowledged early is lost with its worker, and one acknowledged late runs twice',
    trouble: 'tasks that were lost or ran twice',
    ask: 'Were tasks acknowledged early or late, and what did a killed worker leave half done?',
    breaksAt: 'the broker, and the workers that long tasks hold',
    versus: {
      Sidekiq: 'does the same for Ruby with less to set up',
      Temporal: 'remembers where a workflow stood when a worker died',
      Airflow: 'shows dependencies and reruns of batch jobs',
    },
  },
  Sidekiq: {
    limit: 'a job that was fetched is lost when the process is killed, without the paid fetch',
    trouble: 'jobs that were lost or ran twice, and a growing retry set',
    ask: 'What did a job do on its second run, and who looked at the dead set?',
    breaksAt: 'the database connections of all its threads',
    versus: { RabbitMQ: 'acknowledges a job only when it is done' },
  },
  ZeroMQ: {
    limit: 'there is no broker, so nothing is kept for whoever is away',
    trouble: 'messages dropped at the high-water mark',
    ask: 'What was the high-water mark, and what happened to the message after it?',
  },
  'IBM MQ': {
    limit: 'a queue belongs to one queue manager',
    trouble: 'full queues and channels that would not restart',
    ask: 'What was the maximum depth of the queue, and what did the sender do when it was reached?',
    breaksAt: 'the log of the queue manager',
  },
  BullMQ: {
    limit: 'all jobs live in the memory of one Redis',
    trouble: 'stalled jobs that run again and memory full of finished jobs',
    ask: 'What made a job count as stalled, and what did its second run do?',
    breaksAt: 'the memory of Redis',
  },
};
