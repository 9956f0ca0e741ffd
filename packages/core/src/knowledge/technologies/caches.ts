import { inCategory } from '../technology.ts';

/** What keeps copies near to hand. */
export const caches = inCategory('cache', [
  {
    name: 'Redis',
    also: ['elasticache', 'redis cluster'],
    spoken: ['reddis', 'rediss', 'redus', 'reedis', 'elastic cache'],
    ambiguous: [
      {
        forms: ['read is', 'red is', 'radis', 'readies', 'reds'],
        ahead: 'use used using into',
        behind: 'cache cluster instance streams sentinel lock locks pub key keys queue',
      },
    ],
    alternatives: ['Memcached', 'Valkey', 'Hazelcast'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>acid( compliant)?',
          'replicates <words>synchronously',
          'every write <is> <words>(synced|written|flushed) to disk',
        ],
        unless: ['aof', 'append[- ]only', 'fsync', 'appendfsync', 'memory ?db', 'wait'],
        fact: 'Redis replicates asynchronously and writes to disk behind the reply; MULTI/EXEC has no rollback.',
      },
      {
        claim: 'does',
        wordings: [
          '<keeps> (everything|all( of)?( the| its)? data|every (write|key|command)) <words>(on|to) disk (by default|so)',
          'persists (everything|every write|all data) <words>to disk (<default>|so)',
          'writes (everything|every (write|key|command)|all data) <words>to disk (by default|so)',
          '<is> <words>(fully )?(durable|persistent) <default>',
          'by default <words>(durable|writes every|persists every|persists all)',
        ],
        unless: ['aof', 'append[- ]only', 'a o f', 'memory ?db', 'memorydb'],
        fact: 'Redis lives in memory; by default it only takes snapshots, so a crash loses the writes since the last one.',
      },
      {
        claim: 'does not',
        wordings: ['loses? (any |our |your )?(data|anything|writes|a write)'],
        unless: ['aof', 'append[- ]only', 'fsync', 'memory ?db', 'wait'],
        fact: 'Redis can lose acknowledged writes: replication is asynchronous and snapshots lag behind.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>(persistence|replication|data structures|sorted sets|expiry|ttls?)'],
        unless: ['upstash', 'free tier'],
        atAnyTime: true,
        fact: 'Redis has snapshots and an append-only file, replication, and rich data structures with expiry.',
      },
      {
        claim: 'does',
        wordings: [
          '(runs?|executes?|processes) <words>commands <words>(in parallel|concurrently|on (all|several|many|multiple) <words>(cores|threads))',
          'uses all <words>(cores|cpus)',
        ],
        unless: ['cluster', 'shards?', 'dragonfly', 'i/?o'],
        fact: 'One Redis process runs commands on a single thread; only its network I/O may use more.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(strong consistency|linearizab\\w+)',
          '<is> <words>(strongly consistent|linearizable)',
        ],
        unless: ['raft', 'memory ?db', 'single', 'one (node|instance)'],
        fact: 'Redis replicates asynchronously: after a failover, acknowledged writes may be gone.',
      },
      {
        claim: 'does',
        wordings: [
          'rolls? back <words>(transactions?|multi|commands)',
          '(transactions?|multi exec) <words>(rolls?|rolled) back',
        ],
        fact: 'A Redis transaction (MULTI/EXEC) has no rollback: commands after a failed one still run.',
      },
    ],
  },
  {
    name: 'Valkey',

    spoken: ['val key', 'valky'],
    alternatives: ['Redis', 'Memcached'],
  },
  {
    name: 'Memcached',
    also: ['memcache'],
    spoken: ['mem cached', 'mem cache', 'mem cash', 'mem cashed', 'memcash'],
    alternatives: ['Redis'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<keeps> <words>(data|values|items|everything|keys|it) <words>(to|on) disk',
          'surviv(es?|ing) <words>(restarts?|reboots?|crash(es)?)',
          'persists? <words>(data|values|items|everything|to disk)',
          '<is> <words>(persistent|durable)',
        ],
        unless: ['extstore', 'warm restart', 'couchbase'],
        fact: 'Memcached keeps items in memory only; a restart empties it.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(sorted sets|lists|hashes|data structures|pub ?sub|built[- ]in replication|transactions)',
        ],
        fact: 'Memcached maps keys to opaque values, with no data structures, publish/subscribe or replication.',
      },
    ],
  },
  { name: 'Hazelcast', spoken: ['hazel cast', 'hazel cost'], alternatives: ['Redis'] },
  {
    name: 'Varnish',
    also: ['varnish cache'],
    ambiguous: [
      { forms: ['varnish'], ahead: 'using', behind: 'cache config vcl server servers', inList: true },
    ],
    alternatives: ['Nginx', 'CDN'],
  },
  {
    name: 'CDN',
    also: ['content delivery network', 'cdns', 'akamai', 'fastly'],
    spoken: ['c d n', 'c d ns', 'see d n'],
    alternatives: ['Varnish', 'Nginx'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(speeds? up|caches?|accelerates?) <words>(database )?(writes|inserts|updates|posts|post requests)',
        ],
        fact: 'A CDN caches responses to reads; writes go through to the origin.',
      },
    ],
  },
]);
