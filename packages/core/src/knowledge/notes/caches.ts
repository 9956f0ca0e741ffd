import type { NotesByName } from './technology-note.ts';

/** What keeps copies near to hand. */
export const cacheNotes: NotesByName = {
  Redis: {
    limit: 'commands run on one thread and the data has to fit in memory',
    trouble: 'evictions, hot keys and cache stampedes',
    ask: 'What was the eviction policy, what was the hit rate, and what happened to the database when the cache was cold?',
    breaksAt: 'the memory, or the one thread behind a hot key',
    versus: {
      Memcached: 'uses all cores and is simpler to run',
      Valkey: 'speaks the same protocol under a BSD licence',
      Hazelcast: 'runs inside the application itself',
    },
  },
  Valkey: {
    limit: 'commands run on one thread and the data has to fit in memory',
    trouble: 'evictions, hot keys and cache stampedes',
    ask: 'What was the eviction policy, and what happened to the database when the cache was cold?',
    breaksAt: 'the memory, or the one thread behind a hot key',
  },
  Memcached: {
    limit: 'values are opaque and a restart loses all of them',
    trouble: 'cold nodes and stampedes after a restart',
    ask: 'What did the database see when one node went away, and how were keys spread over the rest?',
    breaksAt: 'the database behind it when a node goes cold',
    versus: { Redis: 'has data structures, replication and snapshots' },
  },
  Hazelcast: {
    limit: 'members share the memory and pauses of the applications they live in',
    trouble: 'split brains and long garbage collection pauses',
    ask: 'What happened to the map when the cluster split, and which side won?',
    breaksAt: 'the heap of the members',
    versus: { Redis: 'restarts apart from the application' },
  },
  Varnish: {
    limit: 'what carries a cookie is not cached unless told otherwise',
    trouble: 'low hit rates and purges that miss a variant',
    ask: 'What was the hit rate, and how did a stale page get out of it?',
    breaksAt: 'the origin when the cache is cold',
  },
  CDN: {
    limit: 'what differs by user is hard to cache, and a purge takes its time to arrive everywhere',
    trouble: 'stale content and misses that all reach the origin',
    ask: 'What was the hit rate at the edge, and what did the origin see after a purge?',
    breaksAt: 'the origin when the edge is cold',
  },
};
