import type { NotesByName } from './technology-note.ts';

/** Search by words and by nearness. */
export const searchEngineNotes: NotesByName = {
  Elasticsearch: {
    limit: 'the number of primary shards is fixed when an index is made',
    trouble: 'mapping explosions, too many shards and heap pressure',
    ask: 'How large was a shard, and how did you change a mapping on an index that was in use?',
    breaksAt: 'the heap, or a query that goes to every shard',
    versus: {
      PostgreSQL: 'has full-text search in the same transaction as the data',
      OpenSearch: 'is the fork under the Apache licence',
      Solr: 'does the same on the same Lucene',
      Meilisearch: 'handles typing errors out of the box and is one binary',
    },
  },
  OpenSearch: {
    limit: 'the number of primary shards is fixed when an index is made',
    trouble: 'too many shards and heap pressure',
    ask: 'How large was a shard, and how did you change a mapping on an index that was in use?',
    breaksAt: 'the heap, or a query that goes to every shard',
    versus: { Elasticsearch: 'gets new features of its makers first' },
  },
  Solr: {
    limit: 'a new document is found only after a commit',
    trouble: 'commits that were too frequent and caches that were always cold',
    ask: 'How often did you commit, and what did that do to the caches?',
    breaksAt: 'the memory of the largest shard',
    versus: { Elasticsearch: 'scales out without ZooKeeper' },
  },
  Algolia: {
    limit: 'the price grows with records and searches',
    trouble: 'the bill, and records that were out of date',
    ask: 'How did the index follow the database, and what was the longest that a record was stale?',
    breaksAt: 'the bill',
    versus: {
      Elasticsearch: 'has no price for each search',
      Typesense: 'does much the same on your own machine',
    },
  },
  Meilisearch: {
    limit: 'one node holds the index',
    trouble: 'long indexing tasks that queue up',
    ask: 'How long did a full reindex take, and what did searches see meanwhile?',
    breaksAt: 'the one node',
    versus: { Elasticsearch: 'spreads an index over many nodes' },
  },
  Typesense: {
    limit: 'the index lives in memory',
    trouble: 'memory that grew with the data',
    ask: 'How much memory did the index take for a million documents?',
    breaksAt: 'the memory of one node',
  },
  pgvector: {
    limit: 'an approximate index misses some neighbours, and a filter makes it miss more',
    trouble: 'recall under filters and index builds that outgrew the memory',
    ask: 'What recall did the index have against an exact search, and with your filters on?',
    breaksAt: 'the memory that the HNSW index needs',
    versus: {
      Pinecone: 'has no index to build or tune',
      Qdrant: 'filters while it walks the index',
      FAISS: 'is faster in memory where nothing else is stored',
    },
  },
  Pinecone: {
    limit: 'a vector is findable only some time after it was written',
    trouble: 'stale results after writes, and the bill',
    ask: 'How did you measure recall, and how long after a write was a vector found?',
    breaksAt: 'the bill',
    versus: {
      pgvector: 'keeps vectors in the same transaction as the rows',
      Qdrant: 'runs on your own machines',
    },
  },
  Qdrant: {
    limit: 'recall is traded for speed by the index settings',
    trouble: 'memory and slow filters on fields without an index',
    ask: 'Which recall did you measure against an exact search, and at what latency?',
    breaksAt: 'the memory for vectors and graph',
    versus: { pgvector: 'keeps vectors in the same transaction as the rows' },
  },
  FAISS: {
    limit: 'it is a library: persistence, updates and filters are yours to build',
    trouble: 'rebuilds, and deletions that the index does not support',
    ask: 'How did a new vector get into the index, and how did a deleted one get out?',
    breaksAt: 'the memory of one machine',
    versus: { pgvector: 'stores, updates and filters too', Qdrant: 'stores, updates and filters too' },
  },
  Lucene: {
    limit: 'a segment is never changed, so an update is a deletion and an addition',
    trouble: 'merges that eat the disk bandwidth',
    ask: 'How often did you refresh the reader, and what did merging cost at peak?',
    breaksAt: 'the merging of segments',
  },
};
