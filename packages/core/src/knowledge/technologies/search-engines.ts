import { inCategory } from '../technology.ts';

const NEAR_REAL_TIME = {
  claim: 'does',
  wordings: [
    '(<is>|become|becomes|makes?) <words>(immediately|instantly|right away|at once) (searchable|visible|consistent)',
    '(searchable|visible in search) <words>(immediately|instantly|at once|right away)',
    '<gives> <words>(read[- ]after[- ]write|read[- ]your[- ](own[- ])?writes)( consistency)?',
  ],
  unless: ['refresh\\w*', 'get by id', 'wait_for', 'near'],
  fact: 'What was indexed is searchable after the next refresh, one second by default.',
} as const;

const NO_TRANSACTIONS = {
  claim: 'does',
  wordings: [
    '<gives> <words>(acid|transactions|multi[- ]document transactions)',
    '<is> <words>(acid|transactional)( compliant)?',
  ],
  unless: ['log', 'translog'],
  fact: 'It has no transactions over several documents: each document is written by itself.',
} as const;

/** Full-text and vector search. */
export const searchEngines = inCategory('search', [
  {
    name: 'Elasticsearch',
    also: ['elastic search', 'elk', 'elk stack', 'elastic stack'],
    spoken: ['elastics search', 'a lastic search', 'e l k stack', 'elk stock'],
    ambiguous: [
      {
        forms: ['elastic'],
        ahead: 'in into to from use used uses using',
        behind: 'index indexes indices cluster query queries node nodes',
        inList: true,
      },
    ],
    alternatives: ['OpenSearch', 'Solr', 'PostgreSQL', 'Meilisearch'],
    facts: [
      {
        claim: 'does not',
        wordings: ['scale( out| horizontally)?'],
        atAnyTime: true,
        fact: 'Elasticsearch spreads an index over nodes by shards and replicas.',
      },
      NEAR_REAL_TIME,
      NO_TRANSACTIONS,
      {
        claim: 'does',
        wordings: [
          '(change|increase|add) <words>(primary )?shards <words>(at any time|any time|later|on the fly|live|whenever)',
        ],
        unless: ['reindex\\w*', 'split', 'replicas?', 'alias', 'new index'],
        fact: 'The number of primary shards is fixed when an index is made; changing it means splitting or reindexing.',
      },
    ],
  },
  {
    name: 'OpenSearch',
    also: ['open search'],
    alternatives: ['Elasticsearch', 'Solr'],
    facts: [NEAR_REAL_TIME, NO_TRANSACTIONS],
  },
  {
    name: 'Solr',
    also: ['apache solr'],
    spoken: ['apache solar'],
    alternatives: ['Elasticsearch'],
  },
  { name: 'Algolia', spoken: ['al golia', 'algolya'], alternatives: ['Elasticsearch', 'Typesense'] },
  {
    name: 'Meilisearch',
    also: ['meili'],
    spoken: ['my lee search', 'miley search', 'meili search'],
    alternatives: ['Typesense', 'Algolia', 'Elasticsearch'],
  },
  { name: 'Typesense', spoken: ['type sense'], alternatives: ['Meilisearch', 'Algolia'] },
  {
    name: 'pgvector',
    also: ['pg vector'],
    spoken: ['p g vector', 'pg vectors'],
    alternatives: ['Pinecone', 'Qdrant', 'FAISS'],
  },
  {
    name: 'Pinecone',
    ambiguous: [
      {
        forms: ['pinecone', 'pine cone'],
        ahead: 'in use used using',
        behind: 'index vector api',
        inList: true,
      },
    ],
    alternatives: ['pgvector', 'Qdrant'],
  },
  {
    name: 'Qdrant',

    spoken: ['q drant'],
    alternatives: ['pgvector', 'Pinecone'],
  },
  {
    name: 'FAISS',
    also: ['hnsw', 'approximate nearest neighbour', 'approximate nearest neighbor'],
    spoken: ['h n s w', 'f a i s s'],
    alternatives: ['pgvector', 'Qdrant'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(exact|perfect|100 ?%) (nearest neighbou?rs?|results|recall)',
          'always finds? <words>(exact|true|nearest)',
        ],
        unless: ['flat', 'brute'],
        fact: 'Approximate indexes (HNSW, IVF) miss some true neighbours; recall is what is traded for speed.',
      },
    ],
  },
  { name: 'Lucene', also: ['apache lucene'], spoken: ['lou scene'] },
  { name: 'Weaviate', spoken: ['we v eight'], alternatives: ['Qdrant', 'Pinecone'] },
  { name: 'Milvus', alternatives: ['Qdrant', 'FAISS'] },
]);
