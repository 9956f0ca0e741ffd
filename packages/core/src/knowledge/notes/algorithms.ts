import type { NotesByName } from './technology-note.ts';

/** Structures and methods that systems are built on. */
export const algorithmNotes: NotesByName = {
  'Bloom filter': {
    limit: 'it has false positives, and more of them as it fills',
    trouble: 'a rate of false positives that grew',
    ask: 'For how many elements was it sized, and which rate of false positives did you see?',
    breaksAt: 'the rate of false positives',
  },
  'LSM tree': {
    limit: 'reads look in several places, and compaction rewrites the data again and again',
    trouble: 'compaction that fell behind',
    ask: 'How far did compaction fall behind under the peak write load?',
    breaksAt: 'the compaction',
    versus: { 'B-tree': 'reads in one place' },
  },
  'B-tree': {
    limit: 'each write changes pages in place',
    trouble: 'page splits from random keys',
    ask: 'Which key order did inserts have, and what did that do to the pages?',
    versus: { 'LSM tree': 'takes more writes' },
  },
  HyperLogLog: {
    limit: 'it counts within a few per cent and keeps nothing',
    trouble: 'small counts that looked wrong',
    ask: 'Who could live with two per cent, and who could not?',
  },
  CRDT: {
    limit: 'replicas merge without asking what the user meant, and metadata grow',
    trouble: 'metadata that grew, and merges that surprised users',
    ask: 'Which merge surprised a user, although it was right by the rules?',
    breaksAt: 'the metadata of deletions',
  },
};
