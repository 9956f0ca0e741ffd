import type { NotesByName } from './technology-note.ts';

/** Logs of events and what computes on them. */
export const streamNotes: NotesByName = {
  Kafka: {
    limit: 'a partition is read by one consumer of a group at a time',
    trouble: 'consumer lag, rebalances and hot partitions',
    ask: 'What was the partition key, and what happened to order when a consumer died in mid-batch?',
    breaksAt: 'the number of partitions, or the hottest of them',
    versus: {
      RabbitMQ: 'acknowledges each message by itself and is less to run',
      SQS: 'has no brokers to run',
      Kinesis: 'has no brokers to run',
      Pulsar: 'keeps storage apart from the brokers',
      Redpanda: 'speaks the same protocol with less to run',
      NATS: 'is a single small binary',
    },
  },
  'Kafka Streams': {
    limit: 'state is local and has to be restored from a changelog after a move',
    trouble: 'long restores of state after a rebalance',
    ask: 'How large was the state, and how long did an instance take to restore it?',
    breaksAt: 'the number of partitions of the input, and the time to restore state',
    versus: { Flink: 'takes snapshots of its state and is not tied to Kafka' },
  },
  'Kafka Connect': {
    limit: 'a failed task stays failed until somebody restarts it',
    trouble: 'tasks that failed silently',
    ask: 'Who noticed a failed task, and where did records go that could not be parsed?',
  },
  Redpanda: {
    limit: 'a partition is read by one consumer of a group at a time',
    trouble: 'consumer lag and hot partitions',
    ask: 'What was the partition key, and what did you see when a node was replaced?',
    breaksAt: 'the hottest partition',
    versus: { Kafka: 'has the larger community and more people who know it' },
  },
  Pulsar: {
    limit: 'brokers, bookies and a metadata store are three things to run',
    trouble: 'backlogs that filled the bookies',
    ask: 'Which subscription type did you use, and what did it do to order?',
    breaksAt: 'the disks of the bookies',
    versus: { Kafka: 'has fewer parts to run and more people who know it' },
  },
  Kinesis: {
    limit: 'a shard takes 1 MB or 1,000 records a second',
    trouble: 'throttled shards and a growing iterator age',
    ask: 'What was the partition key, and how did you notice a hot shard?',
    breaksAt: 'the write limit of one shard',
    versus: { Kafka: 'runs outside one cloud and has no fixed limit a shard', SQS: 'scales without shards' },
  },
  Flink: {
    limit: 'every checkpoint has to hold the whole state',
    trouble: 'checkpoints that time out, and back-pressure',
    ask: 'How large was the state, how long did a checkpoint take, and what did late events do?',
    breaksAt: 'the size of the state against the checkpoint interval',
    versus: {
      'Kafka Streams': 'is a library without a cluster',
      Spark: 'does batch and stream in one',
    },
  },
  Beam: {
    limit: 'what works depends on the runner underneath',
    trouble: 'late data and hot keys',
    ask: 'How late did data come, and what did your watermark do with it?',
    breaksAt: 'the hottest key',
  },
  Debezium: {
    limit: 'it delivers at least once, and a slot that nobody reads keeps the log from being removed',
    trouble: 'replication slots that filled the disk, and snapshots of large tables',
    ask: 'What happened to the database log while the connector was down?',
    breaksAt: 'the first snapshot of a large table',
    versus: { 'Kafka Connect': 'polls with a plain query and touches no log' },
  },
};
