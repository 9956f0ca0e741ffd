import type { NotesByName } from './technology-note.ts';

/** Ways to build, and what they cost. */
export const patternNotes: NotesByName = {
  'Eventual consistency': {
    limit: 'a read may be stale for as long as replicas lag',
    trouble: 'users who did not see what they had just saved',
    ask: 'How stale did a read get at worst, and who noticed?',
    versus: { 'Serializable isolation': 'spares the users a stale read' },
  },
  'Exactly-once delivery': {
    limit: 'it holds only as far as the transaction or the deduplication reaches',
    trouble: 'effects outside the transaction',
    ask: 'Where did deduplication end, and what happened to an effect beyond it?',
    breaksAt: 'the store that remembers what was handled',
  },
  'At-least-once delivery': {
    limit: 'a handler may run twice',
    trouble: 'duplicates',
    ask: 'Which handler was not idempotent at first, and how did you notice?',
  },
  Idempotency: {
    limit: 'keys have to be kept for as long as a retry may come',
    trouble: 'two requests with one key at the same moment',
    ask: 'Where was the key kept, for how long, and what did a second request see while the first was running?',
    breaksAt: 'the store of the keys',
  },
  'Event sourcing': {
    limit: 'an event once written stays in its old form for ever',
    trouble: 'old versions of events and slow rebuilds',
    ask: 'How did you read an event of three years ago, and how long did a full rebuild take?',
    breaksAt: 'the time of a rebuild from all events',
    versus: {
      CQRS: 'separates reads from writes without keeping every event',
      'Outbox pattern': 'publishes events from plain tables',
    },
  },
  CQRS: {
    limit: 'the read side lags behind the write side',
    trouble: 'users who did not see what they had just saved',
    ask: 'How far did the read model lag, and what did a user see right after saving?',
    breaksAt: 'the projection that feeds the read side',
  },
  Saga: {
    limit: 'others see the steps in between, and some steps cannot be undone',
    trouble: 'compensations that failed',
    ask: 'Which step could not be undone, and what did you do when its compensation failed?',
    versus: { 'Two-phase commit': 'hides the steps in between', 'Outbox pattern': 'is enough for two steps' },
  },
  'Two-phase commit': {
    limit: 'participants hold their locks while the coordinator is away',
    trouble: 'transactions in doubt',
    ask: 'Who resolved a transaction in doubt, and what was locked until then?',
    breaksAt: 'the locks held over the slowest participant',
    versus: { Saga: 'holds no locks between the steps', 'Outbox pattern': 'needs no coordinator' },
  },
  'Outbox pattern': {
    limit: 'it publishes at least once, so readers have to bear duplicates',
    trouble: 'a relay that stopped and a table that grew',
    ask: 'How did you notice that the relay had stopped, and who cleaned the table?',
    breaksAt: 'the one relay that reads the table',
    versus: { 'Two-phase commit': 'publishes once', Debezium: 'reads the log without a table of its own' },
  },
  Microservices: {
    limit: 'calls cross the network and no transaction spans them',
    trouble: 'failures that spread from one service to the next',
    ask: 'Which change in the last half year touched more than two services, and how was it brought out?',
    breaksAt: 'the longest chain of calls',
    versus: { Monolith: 'has one deployment and one transaction' },
  },
  Monolith: {
    limit: 'all parts are deployed and scaled together',
    trouble: 'deployments that queue behind each other',
    ask: 'How long did a change take from merge to production, and what held it up?',
    breaksAt: 'the one database behind it',
    versus: { Microservices: 'let each team deploy for itself' },
  },
  'Circuit breaker': {
    limit: 'while it is open, callers get nothing or something stale',
    trouble: 'thresholds that opened too early or never',
    ask: 'At which threshold did it open, when did it last do so, and what did users see?',
  },
  'Consistent hashing': {
    limit: 'a hot key stays on one node',
    trouble: 'hot keys and cold nodes after a change',
    ask: 'What happened to the load of its neighbours when a node went away?',
    breaksAt: 'the node with the hot key',
  },
  Sharding: {
    limit: 'a question over all shards is slow and no transaction spans them',
    trouble: 'hot shards and moving data between shards',
    ask: 'What was the shard key, and how did you move a tenant who had outgrown its shard?',
    breaksAt: 'the hottest shard',
    versus: { Replication: 'spreads the reads without splitting anything' },
  },
  Replication: {
    limit: 'every replica takes every write, and lags',
    trouble: 'replica lag',
    ask: 'How far did a replica lag at worst, and which reads could not bear that?',
    breaksAt: 'the writes, which every replica repeats',
    versus: { Sharding: 'spreads the writes too' },
  },
  Raft: {
    limit: 'every write waits for a majority',
    trouble: 'elections caused by slow disks or networks',
    ask: 'How often did leadership change, and what did clients see meanwhile?',
    breaksAt: 'the one leader',
  },
  'Optimistic locking': {
    limit: 'whoever loses has to do the work again',
    trouble: 'conflicts on the busiest rows',
    ask: 'How often did a write lose, and what did the user see then?',
    breaksAt: 'the conflicts on the busiest row',
    versus: { 'Pessimistic locking': 'wastes no work on a busy row' },
  },
  'Pessimistic locking': {
    limit: 'others wait for as long as a lock is held',
    trouble: 'deadlocks and waits on the busiest rows',
    ask: 'How long was the lock held at worst, and what did the second one see?',
    breaksAt: 'the wait for the busiest row',
    versus: { 'Optimistic locking': 'lets nobody wait' },
  },
  'Serializable isolation': {
    limit: 'transactions are aborted or wait, so callers have to retry',
    trouble: 'serialisation failures',
    ask: 'How many transactions were retried, and was every one of them safe to run again?',
    breaksAt: 'the retries on contended rows',
    versus: {
      'Read committed': 'aborts far fewer transactions',
      'Snapshot isolation': 'aborts far fewer transactions',
    },
  },
  'Snapshot isolation': {
    limit: 'write skew remains possible',
    trouble: 'write skew',
    ask: 'Which two transactions could each read what the other one was about to change?',
  },
};
