import { inCategory } from '../technology.ts';

/** Data structures and algorithms that systems are explained with. */
export const algorithms = inCategory('algorithm', [
  {
    name: 'Bloom filter',
    also: ['bloom filters'],
    spoken: ['blume filter', 'blum filter', 'bloom filer', 'bloom philter'],
    alternatives: ['Hash table', 'HyperLogLog'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(has|have|gives?|produces?|with|returns?|gets?|suffers? from|allows?|yields?|can give|may give) <words>false negatives?',
          'false negatives <words>(are possible|can happen|happen|occur)',
        ],
        unless: ['zero', 'counting', 'delet\\w+'],
        fact: 'A Bloom filter has false positives and no false negatives: "not in it" is certain.',
      },
      {
        claim: 'does not',
        wordings: ['(have|give|produce|return|has) <words>false positives?', 'false positives?'],
        atAnyTime: true,
        fact: 'A Bloom filter has false positives and no false negatives: "not in it" is certain.',
      },
      {
        claim: 'does',
        wordings: [
          '(can|lets you|you can|allows you to|supports?) (delete|remove|deletes|deletion|removal|list|enumerate|retrieve) ?<words>(elements?|keys?|items?|entries|values|from|of)?',
          '(stores?|holds?|keeps?|returns?) the (elements|keys|values|items) (themselves|itself)',
        ],
        unless: ['counting', 'cuckoo', 'rebuil\\w+', 'only'],
        fact: 'A plain Bloom filter keeps bits, not elements: it can neither delete nor list them.',
      },
    ],
  },
  {
    name: 'Hash table',
    also: ['hash map', 'hashmap', 'hash tables', 'hash maps', 'hash index', 'hashtable'],
    alternatives: ['B-tree'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(keeps?|stores?|returns?|<is>|holds?) <words>(sorted|in sorted order|in key order)',
          '(supports?|<is> good (for|at)|good for|does|allows?|ideal for|fast for|serves?) <words>range (quer\\w+|scans?|lookups?|searches)',
          'worst[- ]case <words>(o ?\\(1\\)|o of (1|one)|constant)',
          '<is> (always |guaranteed )(o ?\\(1\\)|o of (1|one)|constant)',
        ],
        unless: ['linked', 'tree', 'average', 'perfect hash\\w*', 'cuckoo'],
        fact: 'A hash table has no order and no range scans; it is constant on average, linear at worst.',
      },
    ],
  },
  {
    name: 'B-tree',
    also: ['b trees', 'b+ tree', 'btree', 'b+ trees', 'btrees', 'b-tree index', 'btree index'],
    spoken: ['b plus tree', 'b plus trees', 'bee tree', 'be tree index'],
    alternatives: ['LSM tree', 'Hash table'],
    facts: [
      {
        claim: 'does',
        wordings: ['<is> (a |just a |basically a )?binary (search )?trees?', 'stands for binary( tree)?'],
        fact: 'A B-tree node has hundreds of children; it is no binary tree.',
      },
      {
        claim: 'does not',
        wordings: ['(<have>|serve|handle|allow) <words>range (scans?|quer\\w+|lookups?)'],
        atAnyTime: true,
        fact: 'A B-tree is sorted, so ranges and prefixes are what it serves best.',
      },
    ],
  },
  {
    name: 'LSM tree',
    also: ['lsm trees', 'log structured merge tree', 'rocksdb', 'leveldb', 'lsm'],
    spoken: ['l s m tree', 'l s m', 'rocks db', 'rocks d b', 'level db', 'level d b'],
    alternatives: ['B-tree'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(updates?|writes?|overwrites?|modif(y|ies)|changes?) <words>(data |values? |keys? |records? |it )?in place',
          '(needs?|does|requires?) no compaction',
          '(reads?|point reads?) <words>faster than (a |in a |with a )?b[- ]?trees?',
        ],
        fact: 'An LSM tree never writes in place: it appends sorted runs and merges them, at the price of slower reads.',
      },
    ],
  },
  {
    name: 'HyperLogLog',
    also: ['hyper log log', 'hll'],
    spoken: ['h l l', 'hyperlog log'],
    alternatives: ['Bloom filter'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<gives>|counts?|returns?) <words>(exact|precise|exactly) ?(counts?|cardinality|numbers?|uniques?)?',
          '(lists?|returns?|tells?) <words>(elements|members|which|users)',
        ],
        unless: ['approximate\\w*', 'near', 'about', 'error'],
        fact: 'HyperLogLog estimates how many distinct items there were, within about 2 %, and keeps none of them.',
      },
    ],
  },
  {
    name: 'CRDT',
    also: ['crdts', 'automerge', 'yjs'],
    spoken: ['c r d t', 'c r d ts', 'crd t', 'y j s'],
    alternatives: ['Eventual consistency'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(needs?|requires?|uses?) (a |an |central )*(locks?|locking|consensus|leader|coordinator|coordination)',
          '<is> (strongly consistent|linearizable)',
          '<gives> (strong consistency|linearizab\\w+)',
        ],
        unless: ['for', 'garbage'],
        fact: 'CRDTs merge without coordination, and give strong eventual consistency, no more.',
      },
    ],
  },
  {
    name: 'Vector clock',
    also: ['vector clocks', 'lamport clock', 'lamport clocks', 'lamport timestamps'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(gives?|shows?|tells?|measures?|tracks?) <words>(wall[- ]clock|real|physical|actual) time',
          'synchroni[sz]es? <words>(clocks|wall clocks|physical clocks)',
        ],
        fact: 'Logical clocks order events by cause; they know nothing of the time of day.',
      },
    ],
  },
  {
    name: 'Binary search',
    alternatives: ['Hash table'],
    facts: [
      {
        claim: 'does',
        wordings: ['works? <words>unsorted', '(needs?|requires?) no sort\\w*', 'works? without sort\\w*'],
        fact: 'Binary search needs sorted data.',
      },
    ],
  },
  {
    name: 'Quicksort',
    also: ['quick sort'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (a )?stable( sort)?',
          '(<is> )?(always|guaranteed|worst[- ]case) <words>(o of |o\\()?n log n',
        ],
        unless: ['merge ?sort', 'heap ?sort', 'intro ?sort', 'median of medians'],
        fact: 'Quicksort is unstable, and quadratic in the worst case.',
      },
    ],
  },
  {
    name: "Dijkstra's algorithm",
    also: ['dijkstra'],
    spoken: ['dykstra', 'dijkstras', 'dikestra', 'dike stra'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(works?|handles?|supports?|allows?|copes?|deals?) <words>negative (edge )?(edges?|weights?|costs?|lengths?)',
        ],
        fact: 'Dijkstra needs weights of zero or more; negative ones take Bellman–Ford.',
      },
    ],
  },
  {
    name: 'Merkle tree',
    also: ['merkle trees', 'merkle root'],
    spoken: ['merkel tree', 'merkel trees', 'murkle tree'],
    alternatives: ['Hash table'],
  },
]);
